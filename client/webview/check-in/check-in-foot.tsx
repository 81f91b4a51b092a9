import type { CheckInAnswer } from '../../../language/protocol/check-in.ts';
import { useActions } from '../actions.ts';

interface FootProps {
  where: string;
  answer: CheckInAnswer | undefined;
  /** How many rows have something typed in. */
  typed: number;
  onWrite: () => void;
}

/** The block as it will stand in the file, and the button that writes it. */
export function CheckInFoot({ where, answer, typed, onWrite }: FootProps) {
  const { run } = useActions();
  const text = typed > 0 && answer && !answer.written ? answer.text : '';
  return (
    <section class="ci-foot" aria-labelledby="ci-written">
      <h3 class="sec" id="ci-written">
        What will be written <span class="soft">{where}</span>
      </h3>
      <pre class="code">{text || 'Type a number, and its line shows here.'}</pre>
      <p class="ci-outcome" role="status">
        {outcome(answer, typed)}
      </p>
      <p class="actions">
        <button class="btn btn-primary" type="button" onClick={onWrite}>
          Write to the file
        </button>
        <button class="btn btn-quiet" type="button" onClick={() => run('okr.checkIn')}>
          Open it as text
        </button>
      </p>
    </section>
  );
}

/** What has become of it, in words; it speaks up by itself. */
function outcome(answer: CheckInAnswer | undefined, typed: number): string {
  if (!answer) return '';
  if (answer.message) return answer.message;
  const problems = Object.values(answer.rows).filter(({ problem }) => problem).length;
  if (problems > 0 && typed > 0) {
    return problems === 1 ? 'One entry needs another look first.' : `${problems} entries need another look first.`;
  }
  if (!answer.written || typed > 0) return '';
  const lines = Object.keys(answer.rows).length;
  return `Written: ${lines} ${lines === 1 ? 'line' : 'lines'}. Undo in the file takes ${lines === 1 ? 'it' : 'them'} back.`;
}
