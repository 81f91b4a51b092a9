import { expectShortLives } from '../short-lives.ts';
import { terminalOf } from './terminal.ts';

const OldestNode = 22;

/** The entry of `okr`: everything that touches the process is here. */
async function main(): Promise<number> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OldestNode) {
    process.stderr.write(`okr needs Node ${OldestNode} or newer; this is Node ${process.versions.node}.\n`);
    return 2;
  }
  expectShortLives();
  // Read only now: an older Node would stop at what these modules use.
  const { run } = await import('./run.ts');
  const { stdout, stderr } = process;
  return run(process.argv.slice(2), terminalOf({ stdout, stderr }, process.env, process.cwd()));
}

// Whoever reads our output may stop early (`okr check | head`): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`okr: something went wrong that is not your files' fault: ${message}\n`);
    process.exitCode = 2;
  },
);
