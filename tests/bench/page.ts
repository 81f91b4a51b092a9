import { cpus, loadavg, totalmem } from 'node:os';
import { asMarkdown, type Table } from './table.ts';

/** The page docs/performance.md around the tables of a run. */
export function page(tables: readonly Table[]): string {
  return `# Performance

A keystroke should cost what its file costs, whatever the size of the company around it. This page says how fast OKR
Language is, how that was measured, and where it is not yet what we want. \`npm run bench -- --write\` writes it: no number
here is typed by hand.

## How to read it

**Machine.** ${machine()} Other work ran on it, too (load average ${loadavg()[1]?.toFixed(1)} at the end): trust the ratios
within a table and the processor times more than single times.

**From outside.** Every figure but the last table comes from a real server process, as packaged but not minified, over
stdio, as an editor talks to it. The clock runs from the message that is sent to the answer that is received, so it
includes the encoding of both.

**The right findings.** A keystroke counts as answered when findings arrive that only *its* text can have: each one types another
unknown name (\`owner nobody-17\`), or another number into a title (“17% of them”), and waits for the finding that quotes it.
Findings of an older text do not count.

- *one at a time*: after each answer a pause of 80 to 500 ms, so that some keystrokes fall into the work that is done when
  nothing is typed.
- *at typing speed*: a keystroke every 60 ms, whether the last one was answered or not.
- *processor*: time of all threads for a series at typing speed, with the work after it, divided by its keystrokes. Of a
  start it is the time until all findings are there, of \`okr check\` all of it: where other work runs beside, only this tells how
  two programs compare.

Numbers are medians of 25 (of 60 for keystrokes in the most referenced file, of ten for others); in brackets the 95th percentile. An
empty cell was not measured, or the right findings did not come within a minute.

**The company** is made up and always the same for a size (\`tests/bench/generate.ts\`): teams in departments, two quarters
each, about 120 lines a file with check-ins; every team's file supports an objective of the company and depends on a
neighbour's, every file names a person. Four objectives in *the most referenced file* are supported by all others; *a
middle file* is referred to by a neighbour; *a leaf* by nobody. *Start to findings of all files* means that twelve files,
spread over the workspace and broken at their end, all have said so.

**Start with a cache** is a later start of a server on the same files, the median of five, with the folder in which the first has left
what it found ([decision 16](decisions/0016-cache.md)); with an *empty cache* it is the first. Both are started as
VS Code starts them, so that Node leaves the compiled program there, too. The references are asked for
as soon as the file is open, and answered when they are all there: all files are read then, and it is known who is called what and
mentioned where. What a name means is looked up for who asks, and all names behind that
([decision 13](decisions/0013-loading.md)).

**Typing all the while** is a letter every 80 ms in the open file from its opening until a hover could tell figures. Each letter is followed by a question about this file alone; the one that waited longest is shown, whatever
it waited for: the machine and its collections of garbage, too.

**Memory** is what is resident, as it is, right *after loading*, and 25 seconds later, *after a rest*, as it is after the edits: the server gives memory back
when nothing happens ([decision 13](decisions/0013-loading.md)). *Heap* is counted after a forced collection of garbage.

**Questions** (completion, rename, …) are asked right after a keystroke in the same file, so they pay for reading it.

**Beside stock Langium.** \`tests/bench/servers/stock.ts\` is a server for the same files with Langium's own document builder,
parser, index, linker, scopes, completion, rename and references. Ours are only the lexer, which the notation cannot be read
without, and that key results can be named from other files. It knows no rules, no figures and no teams around a name, so it does far less. Only
typing a name is compared, as it has no finding that would quote a title. It is a fair picture of what a language made with Langium
does before somebody makes it scale, and none of what Langium can be made to do.

**Beside LikeC4** (MIT, installed when asked for), a language for software architecture that is made with Langium, too: its server
on a model with an element for each of our things and a relation for each of our references, in files of the same names and
about as many lines. It has other work to do than ours (views and their layout), and checks no figures.

**Beside yaml-language-server** (MIT, installed when asked for). The same objectives, key results and check-ins in YAML with a JSON schema
that knows their properties. It checks the one open file, waits 200 ms before it does, and knows nothing of names in other files.

**Repeat it.** \`npm run bench\` runs all of it, half an hour on two cores; \`npm run bench -- --quick\` two small sizes within two
minutes, as CI does (\`--check\` ends with 1 only where a ratio is far off); \`--sizes 100,3000\`, \`--lines 20000\` and \`--beside ""\` choose.
That the answers are also *right* after any edit, move or branch switch is what \`npm run soak\` tries: after each of thousands of
random steps the server must say what a new one says.

## Figures

${tables.map(asMarkdown).join('\n')}`;
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${first?.model.trim() ?? 'Unknown processor'}, ${cpus().length} cores, ${memory} GB, ${process.platform}, Node ${process.version}; ${day}.`;
}
