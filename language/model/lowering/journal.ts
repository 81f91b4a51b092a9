import type * as ast from '../../generated/ast.ts';
import type { Aside, CheckIn, Entry, Id, Review } from '../entities.ts';
import { startOf } from '../unnamed.ts';
import { confidence } from './confidence.ts';
import type { Lowering } from './context.ts';
import * as kinds from './kinds.ts';

export function lowerCheckIn(node: ast.CheckIn, at: Lowering): CheckIn {
  const id = at.id(startOf['check-in'] + (node.date ?? ''));
  return { ...common(node, id, at), kind: 'check-in', date: at.date(node, node.date) };
}

export function lowerReview(node: ast.Review, at: Lowering): Review {
  const id = at.id(startOf.review + (node.cycle ?? ''));
  return { ...common(node, id, at), kind: 'review', cycle: at.written(node, 'cycle', node.cycle) };
}

function common(node: ast.CheckIn | ast.Review, id: Id, at: Lowering): Omit<CheckIn, 'kind' | 'date'> {
  const journal: Omit<CheckIn, 'kind' | 'date'> = {
    id,
    uri: at.uri,
    range: at.range(node),
    head: at.range(node),
    bodyEnd: at.bodyEnd(node),
    entries: [],
    asides: [],
  };
  for (const item of node.items) {
    if (item.$type === 'For') journal.for ??= at.reference(item.targets?.[0], kinds.unit, id);
    else journal.by ??= at.reference(item.person, kinds.unit, id);
  }
  for (const line of node.lines) {
    if (line.$type === 'Aside') {
      const aside = lowerAside(line, at);
      if (aside) journal.asides.push(aside);
    } else {
      const entry = lowerEntry(line, id, at);
      if (entry) journal.entries.push(entry);
    }
  }
  onceEach(journal.entries, node.$type === 'CheckIn' ? 'check-in' : 'review', at);
  return journal;
}

/** One day, one answer: a key result with two values, confidences or judgements in one block leaves it open which is right. */
function onceEach(entries: readonly Entry[], where: string, at: Lowering): void {
  const before = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = before.get(entry.target.text);
    if (!same) {
      before.set(entry.target.text, [entry]);
      continue;
    }
    const parts = (['value', 'confidence', 'status'] as const).filter((part) => readable(entry, part));
    if (same.some((other) => parts.some((part) => readable(other, part)))) {
      at.problem(
        `\`${entry.target.text}\` is reported twice in this ${where}, and only the last line counts. Keep one of them, or correct the name.`,
        entry.range,
      );
    }
    same.push(entry);
  }
}

function readable(entry: Entry, part: 'value' | 'confidence' | 'status'): boolean {
  return part === 'status' ? entry.status !== undefined : entry[part] !== undefined && !entry[part].problem;
}

function lowerAside(node: ast.Aside, at: Lowering): Aside | undefined {
  const text = at.written(node, 'text', node.text);
  return text && node.kind ? { kind: node.kind, text, range: at.range(node) } : undefined;
}

function lowerEntry(node: ast.Entry, from: Id, at: Lowering): Entry | undefined {
  const target = at.reference(node.target, kinds.reported, from);
  if (!target) return undefined;
  const entry: Entry = { target, range: at.range(node) };
  for (const part of node.parts) {
    switch (part.$type) {
      case 'Reported':
        if (entry.value) at.twice(part, entry.value.text, 'This line');
        entry.value ??= at.quantity(part, 'value', part.value, 'unit', part.unit);
        break;
      case 'Confidence':
        entry.confidence ??= confidence(part, at);
        break;
      case 'Said':
        entry.status ??= at.written(part, 'value', part.value?.replace(/\s+/g, ' ') as ast.Said['value']);
        break;
      case 'Note':
        entry.note ??= at.written(part, 'text', part.text);
    }
  }
  return entry;
}
