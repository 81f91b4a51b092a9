/** A share of the width as a percentage with two digits: enough for any screen, and short in the markup. */
export const inPercent = (share: number) => Math.round(share * 10000) / 100;
