import { useEffect, useState } from 'preact/hooks';

/** Still shapes in the final layout; only after 300 ms, so that a quick start shows nothing but the result. */
export function Loading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section class="loading" aria-busy="true">
      <p class="soft" role="status">
        {late ? 'Reading your files…' : ''}
      </p>
      {late && (
        <div aria-hidden="true">
          <CardShape rows={4} />
          <CardShape rows={3} />
        </div>
      )}
    </section>
  );
}

function CardShape({ rows }: { rows: number }) {
  return (
    <div class="sk-card">
      <div class="sk-head">
        <i class="sk sk-title" />
        <i class="sk sk-word" />
      </div>
      {Array.from({ length: rows }, (_, row) => (
        <div class="sk-row" key={row}>
          <i class="sk sk-dot" />
          <i class="sk sk-name" />
          <i class="sk sk-track" />
          <i class="sk sk-number" />
          <i class="sk sk-number" />
        </div>
      ))}
    </div>
  );
}
