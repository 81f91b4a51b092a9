import { useMemo } from 'preact/hooks';
import { isUpward, mostInPicture } from '../../../language/drawing/map/folding.ts';
import type { AlignmentMap, PreviewModel } from '../../../language/protocol/preview.ts';
import type { Change, State } from '../state.ts';
import { MapKey } from './map-key.tsx';
import { MapList } from './map-list.tsx';
import { MapPicture } from './map-picture.tsx';
import { MapSays } from './map-says.tsx';
import { type Folds, teamsOf, useFolds } from './use-folds.ts';

interface ViewProps {
  model: PreviewModel;
  state: State;
  cursorId?: string;
  change: (change: Change) => void;
}

/** Who supports whom: as a picture, in sentences, and as a list where there is no room for a picture. */
export function AlignmentView({ model, state, cursorId, change }: ViewProps) {
  const { map, header } = model;
  const folds = useFolds(model, state, change);
  const drawn = useMemo(() => drawnOf(folds.map), [folds.map]);
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
  const left = folds.map.nodes.length - (drawn?.nodes.length ?? 0);
  const cursorBox = cursorId === undefined ? undefined : (folds.map.inside.get(cursorId) ?? cursorId);
  return (
    <>
      {map.sentences[0] && <h2 class="lede">{map.sentences[0]}</h2>}
      {!drawn && (
        <p class="soft after">
          {folds.map.nodes.length} boxes are too many for one picture. Choose a team above, or filter (press{' '}
          <kbd>/</kbd>), and what is left is drawn with what it is joined to. Below is everything as a list.
        </p>
      )}
      {drawn && left > 0 && (
        <p class="soft after">
          Drawn are the objectives chosen above and what they are joined to; the other {left} are in the list below.
        </p>
      )}
      <div class="map-head">
        {drawn && <MapKey map={drawn} />}
        <FoldTools map={map} folds={folds} />
      </div>
      {drawn && (
        <MapPicture
          map={drawn}
          label={`Who supports whom in ${header.cycle}`}
          cursorId={cursorBox}
          onFold={folds.toggle}
        />
      )}
      <MapSays map={map} />
      <MapList map={folds.map} onFold={folds.toggle} />
    </>
  );
}

/** How much is folded away, and both ends of how much there could be. */
function FoldTools({ map, folds }: { map: AlignmentMap; folds: Folds }) {
  const teams = teamsOf(folds.map);
  const away = map.nodes.length - folds.map.nodes.filter(({ kind }) => kind !== 'team').length;
  const canFold = teams.some((key) => !folds.folded.has(key));
  if (away === 0 && (teams.length < 2 || !map.edges.some(isUpward))) return null;
  return (
    <p class="fold-tools">
      {/* Always there, so that it is read aloud when it gets its words. */}
      <span role="status" class="soft">
        {away > 0 && `${away} of ${map.nodes.length} boxes are folded away.`}
      </span>
      {canFold && (
        <button class="btn btn-quiet" type="button" onClick={() => folds.only(teams)}>
          Fold to teams
        </button>
      )}
      {away > 0 && (
        <button class="btn btn-quiet" type="button" onClick={() => folds.only([])}>
          Unfold everything
        </button>
      )}
    </p>
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
