import { Words } from './long-words.tsx';

/** Whose something is, beside its title: in a view of several teams or cycles. */
export function Whose({ from }: { from: readonly string[] }) {
  return (
    <>
      {from.map((one) => (
        <span key={one} class="whose">
          <Words text={one} />
        </span>
      ))}
    </>
  );
}
