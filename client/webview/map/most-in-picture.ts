/** More boxes than this are no picture any more: nobody could follow a line. */
export const mostInPicture = 150;
