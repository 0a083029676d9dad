import { useRef } from 'preact/hooks';
import type { TabView } from '../../messages';
import { t } from '../i18n';
import { CertaintyDisc, TierMark } from '../marks/marks';
import { useAsk } from '../panel';
import { useKeys } from './keys';
import { firing, isCertain } from './place';
import { plainName } from '../Name';

/** One press of an arrow key, as a share of the window's height. */
const STEP = 0.05;
/** Less than this is a click, not a drag. CSS px. */
const SLACK = 4;

/** All that is left of the collapsed sidebar: tier, 重大, the rest. Opens by click, moves by dragging and arrow keys. */
export function Handle({ view }: { view: TabView }) {
  const ask = useAsk();
  const drag = useRef<{ screenY: number; handle: number; moved: boolean } | null>(null);
  const move = (handle: number) =>
    void ask('view.layout', {
      patch: { handle: Math.round(Math.min(1, Math.max(0, handle)) * 1000) / 1000 },
    });
  const open = () => void ask('view.layout', { patch: { collapsed: false } });
  useKeys({
    arrowup: () => move(view.layout.handle - STEP),
    arrowdown: () => move(view.layout.handle + STEP),
  });

  const verdicts = firing(view);
  const major = verdicts.filter((verdict) => verdict.severity === 'major').length;
  const identity = view.identity;
  const known = isCertain(identity) ? identity : null;
  const unsure = !known && ['known', 'ambiguous', 'unknown'].includes(identity.state);
  const name = known
    ? t('handle_known', { name: plainName(known.client.name), major, rest: verdicts.length - major })
    : t(unsure ? 'handle_unsure' : 'handle_plain');

  return (
    <button
      type="button"
      class="handle"
      aria-label={name}
      title={t('handle_hint')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { screenY: event.screenY, handle: view.layout.handle, moved: false };
      }}
      onPointerMove={(event) => {
        const from = drag.current;
        if (!from) return;
        const distance = event.screenY - from.screenY;
        if (!from.moved && Math.abs(distance) < SLACK) return;
        from.moved = true;
        // The frame cannot know the height of the page around it; the browser window's is the nearest measure.
        move(from.handle + distance / (window.outerHeight || window.screen.availHeight));
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onClick={() => {
        const dragged = drag.current?.moved;
        drag.current = null;
        if (!dragged) open();
      }}
    >
      {unsure && (
        <span class="cert cert-unsure">
          <CertaintyDisc level="unsure" />
        </span>
      )}
      {unsure && <span class="rest">?</span>}
      {known && <TierMark tier={known.tier.tier} small />}
      {!unsure && major > 0 && <span class="major">{major}</span>}
      {known && verdicts.length > major && <span class="rest">{verdicts.length - major}</span>}
      {!unsure && !(known && (known.tier.tier || verdicts.length > 0)) && <span class="bare" />}
    </button>
  );
}
