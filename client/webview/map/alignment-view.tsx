import { useMemo } from 'preact/hooks';
import type { AlignmentMap } from '../../../language/protocol/preview.ts';
import { MapKey } from './map-key.tsx';
import { MapList } from './map-list.tsx';
import { MapPicture } from './map-picture.tsx';
import { MapSays } from './map-says.tsx';
import { mostInPicture } from './most-in-picture.ts';

interface ViewProps {
  map: AlignmentMap;
  cycle: string;
  cursorId?: string;
}

/** Who supports whom: as a picture, in sentences, and as a list where there is no room for a picture. */
export function AlignmentView({ map, cycle, cursorId }: ViewProps) {
  const drawn = useMemo(() => drawnOf(map), [map]);
  if (map.nodes.length === 0) {
    return (
      <div class="empty">
        <h2>Nothing to align yet</h2>
        <p>
          Objectives appear here as soon as there are some. Write <code>supports</code> and another objective's name in
          one, and a line joins the two.
        </p>
      </div>
    );
  }
  const left = map.nodes.length - (drawn?.nodes.length ?? 0);
  return (
    <>
      {map.sentences[0] && <h2 class="lede">{map.sentences[0]}</h2>}
      {!drawn && (
        <p class="soft after">
          {map.nodes.length} boxes are too many for one picture. Choose a team above, or filter (press <kbd>/</kbd>),
          and what is left is drawn with what it is joined to. Below is everything as a list.
        </p>
      )}
      {drawn && left > 0 && (
        <p class="soft after">
          Drawn are the objectives chosen above and what they are joined to; the other {left} are in the list below.
        </p>
      )}
      {drawn && <MapKey map={drawn} />}
      {drawn && <MapPicture map={drawn} label={`Who supports whom in ${cycle}`} cursorId={cursorId} />}
      <MapSays map={map} />
      <MapList map={map} />
    </>
  );
}

/** What of a map is drawn: all of it, or else what is chosen with what it is joined to; nothing, where that is too much too. */
function drawnOf(map: AlignmentMap): AlignmentMap | undefined {
  if (map.nodes.length <= mostInPicture) return map;
  const chosen = new Set(map.nodes.filter((node) => node.inScope).map(({ id }) => id));
  const edges = map.edges.filter(({ from, to }) => chosen.has(from) || chosen.has(to));
  const ids = new Set([...chosen, ...edges.flatMap(({ from, to }) => [from, to])]);
  return ids.size > mostInPicture ? undefined : { ...map, nodes: map.nodes.filter(({ id }) => ids.has(id)), edges };
}
