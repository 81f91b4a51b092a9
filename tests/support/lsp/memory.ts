import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Memory of a process in MB: its heap after a clean-up, and all that is resident. */
export interface Memory {
  heap: number;
  resident: number;
}

/** What Node is told, before the script, of a process whose memory is asked for. */
export const probed = ['--expose-gc', '--require', fileURLToPath(new URL('memory-probe.cjs', import.meta.url))];

/** The memory of a process that was started so. Where there are no such signals (Windows), nothing can be asked. */
export function memoryOf(process: ChildProcess): Promise<Memory> {
  return new Promise((resolve) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      const found = /@memory (\{.*\})\n/.exec(said)?.[1];
      if (!found) return;
      process.stderr?.off('data', hear);
      const { heapUsed, rss } = JSON.parse(found) as { heapUsed: number; rss: number };
      resolve({ heap: heapUsed / 1e6, resident: rss / 1e6 });
    };
    process.stderr?.on('data', hear);
    process.kill('SIGUSR2');
  });
}
