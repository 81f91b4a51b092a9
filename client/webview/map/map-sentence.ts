import type { AlignmentMap } from '../../../language/protocol/preview.ts';
import { capitalised, inWords } from '../shapes/words.tsx';
import { aloneNodes } from './map-layout.ts';

/** The map in one sentence: what does not fit, or that everything does. */
export function mapSentence(map: AlignmentMap): string {
  const conflicts = map.edges.filter((edge) => edge.kind === 'conflict').length;
  const gaps = map.nodes.filter((node) => node.coverage && sum(node.coverage.shares) < 0.995).length;
  const alone = aloneNodes(map).size;
  const parts = [
    conflicts && `${inWords(conflicts)} ${conflicts === 1 ? 'conflict' : 'conflicts'}`,
    gaps && `${inWords(gaps)} ${gaps === 1 ? 'gap' : 'gaps'}`,
    alone && `${inWords(alone)} ${alone === 1 ? 'objective on its own' : 'objectives on their own'}`,
  ].filter((part) => typeof part === 'string');
  if (parts.length > 0) return `${capitalised(parts.join(', '))}.`;
  return map.edges.length > 0
    ? 'Everything leads to something, and nothing pulls against anything.'
    : 'No objective supports another yet.';
}

export const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
