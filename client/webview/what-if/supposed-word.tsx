import { useWhatIfState } from './what-if-context.ts';

/** Says on a card or row that it shows what is supposed, not what the text says. */
export function SupposedWord({ id }: { id: string }) {
  const { touched } = useWhatIfState();
  return touched.has(id) ? <span class="supposed-word">Supposed</span> : null;
}
