import { useRef } from 'preact/hooks';
import type { Layout } from '../../storage/records';
import { t } from '../i18n';
import { useAsk } from '../panel';

export const NARROWEST = 360;
export const WIDEST = 480;
const STEP = 8;

/** The inner edge of the sidebar, to be pulled by pointer or by arrow keys. Widths are CSS px. */
export function ResizeEdge({ layout }: { layout: Layout }) {
  const ask = useAsk();
  const drag = useRef<{ screenX: number; width: number } | null>(null);
  const towards = layout.side === 'right' ? -1 : 1;
  const set = (width: number) => {
    const next = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    if (next !== layout.width) void ask('view.layout', { patch: { width: next } });
  };
  return (
    <div
      class="edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('resize')}
      aria-valuenow={layout.width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { screenX: event.screenX, width: layout.width };
      }}
      onPointerMove={(event) => {
        const from = drag.current;
        // Screen coordinates, because the frame itself moves while its edge is pulled.
        if (from) set(from.width + towards * (event.screenX - from.screenX));
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
        if (!step) return;
        event.preventDefault();
        set(layout.width + towards * step);
      }}
    />
  );
}
