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
  const tooMany = map.nodes.length > mostInPicture;
  return (
    <>
      {map.sentences[0] && <h2 class="lede">{map.sentences[0]}</h2>}
      {tooMany && (
        <p class="soft after">
          {map.nodes.length} boxes are too many for one picture. Choose a team above, or filter (press <kbd>/</kbd>),
          and what is left is drawn with what it is joined to; below is everything as a list.
        </p>
      )}
      {!tooMany && <MapKey map={map} />}
      {!tooMany && <MapPicture map={map} label={`Who supports whom in ${cycle}`} cursorId={cursorId} />}
      <MapSays map={map} />
      <MapList map={map} />
    </>
  );
}
