/** Why a file could not be written, as a sentence. */
export function whyNotWritten(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'Its folder does not exist.';
    case 'EISDIR':
      return 'It is a folder.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'Its permissions do not allow it.';
    case 'ENOSPC':
      return 'The disk is full.';
    default:
      return 'Check its path and permissions.';
  }
}
