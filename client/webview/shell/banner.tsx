import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Message } from '../shapes/words.tsx';

interface BannerProps {
  banner: PreviewModel['banner'];
  /** Why there may be no newer state, in words. */
  failure: string | undefined;
}

/** One sentence, the place and one button; below it, what was last good stays as it is. Always there, so that it is announced. */
export function Banner({ banner, failure }: BannerProps) {
  const { standalone, reveal } = useActions();
  const text = failure ?? banner?.message;
  const place = failure ? undefined : banner?.place;
  return (
    <div class="banner-box" role="status">
      {text && (
        <div class="banner">
          <Glyph name="error" tone="sev-error" />
          <p>
            <Message text={text} />
          </p>
          {place && !standalone && (
            <button class="btn" type="button" onClick={() => reveal(place)}>
              Go to line {place.range.start.line + 1}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
