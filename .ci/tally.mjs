// @ts-check

/**
 * How many checks went which way.
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} Tally `failures` names them
 */

/** @returns {Tally} */
export const nothing = () => ({ passed: 0, failed: 0, skipped: 0 });

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    nothing(),
  );
}

/** The closing line: "12 passed, 0 failed". @param {Tally} tally */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Reads a closing line back; undefined when it is none. @param {string} line @returns {Tally | undefined} */
export function fromWords(line) {
  const match = /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(line.trim());
  return match ? { passed: Number(match[1]), failed: Number(match[2]), skipped: Number(match[3] ?? 0) } : undefined;
}
