/**
 * A test runner of the size this place needs: it works in VS Code's extension host of the desktop, of a server and of
 * a browser, where the usual runners do not.
 */

/** What a test answers with is printed beside its name: a figure, for one. */
type Run = () => unknown;

interface Test {
  name: string;
  run: Run;
}

/** One line of output, read back by whoever started VS Code. */
export interface TestResult {
  name: string;
  ok: boolean;
  ms: number;
  note?: string;
  error?: string;
}

/** What the lines with results begin with, among all else that is printed. */
export const resultMark = '[okr-test]';

const tests: Test[] = [];
const timeout = 30_000;

/** Declares a test; it runs after those declared before. */
export function test(name: string, run: Run): void {
  tests.push({ name, run });
}

/** Runs every test in turn and prints a line for each; rejects when one failed, which VS Code turns into its exit code. */
export async function runTests(): Promise<void> {
  let failures = 0;
  for (const { name, run } of tests) {
    const start = Date.now();
    const outcome = await outcomeOf(run);
    if (!outcome.ok) failures++;
    print({ name, ...outcome, ms: Date.now() - start });
  }
  if (tests.length === 0) throw new Error('No test was declared.');
  if (failures > 0) throw new Error(`${failures} of ${tests.length} tests failed.`);
}

async function outcomeOf(run: Run): Promise<Pick<TestResult, 'ok' | 'note' | 'error'>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${timeout} ms.`)), timeout);
  });
  try {
    const note = await Promise.race([run(), late]);
    return { ok: true, ...(typeof note === 'string' ? { note } : {}) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

function print(result: TestResult): void {
  console.log(`${resultMark}${JSON.stringify(result)}`);
}

/** Fails the test unless the condition holds. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Fails the test unless both are the same, looked at as JSON. */
export function equal<T>(actual: T, expected: T, what = 'the value'): void {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== wanted) throw new Error(`Expected ${what} to be ${wanted}, but it is ${is}.`);
}
