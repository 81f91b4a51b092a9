import { expect } from 'vitest';
import { format } from '../../language/formatting/format.ts';
import type { FileModel } from '../../language/model/file-model.ts';
import { link } from '../../language/model/link.ts';
import { lower } from '../../language/model/lower.ts';
import { parse } from '../../language/syntax/parse.ts';
import { resolutionOf } from './model.ts';

/** Words of the machinery that no message may show; what users wrote stands between backticks. */
const internal = /\b(?:tokens?|EOF|EOL|NaN|undefined|null|expecting|pars(?:e|er|ing)|AST|nodes?|CST|ID|QUANTITY)\b/i;

const outsideBackticks = (message: string) => message.replace(/`[^`]*`/g, '');

/** Everything the language does with a text; the model must be there, however little is in it. */
export function readAll(text: string): FileModel {
  const model = lower(parse(text), { uri: 'file:///a.okr', path: 'a.okr' });
  const findings = resolutionOf(link([model]));
  for (const { message } of [...model.problems, ...findings]) {
    expect(outsideBackticks(message)).not.toMatch(internal);
    expect(message.length).toBeLessThan(400);
  }
  format(text);
  return model;
}
