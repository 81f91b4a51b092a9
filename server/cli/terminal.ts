/** Where a command prints, and what is known about it. */
export interface Terminal {
  cwd: string;
  out(text: string): void;
  err(text: string): void;
  /** Whether colours help: a terminal that has them, and nobody asked to leave them out. */
  colours: boolean;
  /** Characters in a line; undefined when the output is not a terminal. */
  columns?: number;
}

interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** NO_COLOR switches colours off (no-color.org), FORCE_COLOR on; otherwise only a terminal has them. */
export function terminalOf(
  streams: { stdout: Stream; stderr: Stream },
  environment: Record<string, string | undefined>,
  cwd: string,
): Terminal {
  const { stdout, stderr } = streams;
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const refused = (NO_COLOR !== undefined && NO_COLOR !== '') || TERM === 'dumb' || FORCE_COLOR === '0';
  return {
    cwd,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colours: !refused && (forced || stdout.isTTY === true),
    columns: stdout.isTTY === true ? stdout.columns : undefined,
  };
}
