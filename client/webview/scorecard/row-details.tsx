import { capitalised } from '../../../language/drawing/in-words.ts';
import type { KeyResultRow, Link } from '../../../language/protocol/preview.ts';
import { LongList } from '../long-lists/long-list.tsx';
import { Go } from '../shapes/go.tsx';
import { Words } from '../shapes/long-words.tsx';
import { WhatIfField } from '../what-if/what-if-field.tsx';
import type { Calendar } from './calendar.ts';
import { Findings } from './finding.tsx';
import { HistoryChart } from './history-chart.tsx';

/** What a row has to tell: findings with their fixes first, then its past in a picture and in words, then its links. */
export function RowDetails({ row, calendar }: { row: KeyResultRow; calendar: Calendar }) {
  const { history, lastNote, links = [] } = row;
  const noteIsListed = history.some((entry) => entry.note === lastNote?.text);
  const isSilent = !history.length && !lastNote && !links.length && !row.badges.length && !row.coverage;
  return (
    <>
      <Findings findings={row.badges} />
      <WhatIfField id={row.id} title={row.title} range={row.whatIf} />
      <div class="detail-grid">
        <HistoryChart row={row} calendar={calendar} />
        <div class="detail-side">
          {row.coverage && (
            <p class="trend-words">
              <Words text={row.coverage.sentence} kind="prose" />
            </p>
          )}
          {row.trend && <p class="trend-words">{row.trend}</p>}
          {lastNote && !noteIsListed && (
            <blockquote class="words">
              <Words text={lastNote.text} kind="prose" />{' '}
              <span class="soft">{[lastNote.by, lastNote.date].filter(Boolean).join(', ')}</span>
            </blockquote>
          )}
          {history.length > 0 && <History row={row} />}
          {isSilent && <p class="soft">No check-in yet</p>}
          {links.length > 0 && (
            <>
              <h3>Linked</h3>
              <Links links={links} of={row.id} />
            </>
          )}
        </div>
      </div>
    </>
  );
}

function History({ row }: { row: KeyResultRow }) {
  return (
    <table class="log">
      <caption>Check-ins</caption>
      <thead class="sr">
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Value</th>
          <th scope="col">Said</th>
        </tr>
      </thead>
      <tbody>
        {row.history.map((entry) => {
          const said = [entry.status && `says ${entry.status}`, entry.confidence && `${entry.confidence} sure`];
          return (
            <tr key={entry.date}>
              <th scope="row">{entry.date}</th>
              <td class="v">{entry.value}</td>
              <td>
                <Words text={entry.note ?? ''} kind="prose" />{' '}
                <span class="soft">{[entry.by, ...said].filter(Boolean).join(', ')}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function Links({ links, of }: { links: Link[]; of: string }) {
  return (
    <LongList
      name={`links ${of}`}
      items={links.map((link) => ({ ...link, id: `${link.kind} ${link.place.uri} ${link.title}` }))}
      together={30}
      height={() => 22}
      draw={(some) => (
        <ul class="links">
          {some.map((link) => (
            <li key={link.id}>
              {capitalised(link.kind)} <Go place={link.place}>{link.title}</Go>{' '}
              <span class="soft">{[link.promise, link.note].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
    />
  );
}
