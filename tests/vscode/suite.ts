/**
 * A test runner of the size this place needs: it works in VS Code's extension host of the desktop, of a server and of
 * a browser, where the usual runners do not.
 */

interface Test {
  name: string;
  run: () => Promise<void> | void;
}

/** One line of output, read back by whoever started VS Code. */
export interface TestResult {
  name: string;
  ok: boolean;
  ms: number;
  error?: string;
}

/** What the lines with results begin with, among all else that is printed. */
export const resultMark = '[okr-test]';

const tests: Test[] = [];
const timeout = 30_000;

/** Declares a test; it runs after those declared before. */
export function test(name: string, run: () => Promise<void> | void): void {
  tests.push({ name, run });
}

/** Runs every test in turn and prints a line for each; rejects when one failed, which VS Code turns into its exit code. */
export async function runTests(): Promise<void> {
  let failures = 0;
  for (const { name, run } of tests) {
    const start = Date.now();
    const error = await outcome(run);
    if (error !== undefined) failures++;
    print({ name, ok: error === undefined, ms: Date.now() - start, ...(error === undefined ? {} : { error }) });
  }
  if (tests.length === 0) throw new Error('No test was declared.');
  if (failures > 0) throw new Error(`${failures} of ${tests.length} tests failed.`);
}

async function outcome(run: Test['run']): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${timeout} ms.`)), timeout);
  });
  try {
    await Promise.race([run(), late]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
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
