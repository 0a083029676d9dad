import { useMemo, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useKeys } from '../../frame/keys';
import { t } from '../../i18n';
import { Empty } from '../parts';
import { Search } from '../Search';
import { useWindow } from '../useWindow';
import { found } from './entries';
import type { EntryRow } from './entries';

const ROW = 54;

interface EntryListProps {
  rows: EntryRow[];
  /** What the list holds, 规则. */
  name: string;
  children: (index: number) => ComponentChildren;
}

/** A list at the left, what was chosen at the right. Only rows near the window are in the document. */
export function EntryList({ rows, name, children }: EntryListProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => found(rows, typed), [rows, typed]);
  const view = useWindow(shown.length, ROW);
  const at = Math.max(
    0,
    shown.findIndex(({ key }) => key === chosen),
  );
  const current = shown[at];
  function move(step: number) {
    const next = Math.max(0, Math.min(shown.length - 1, at + step));
    const row = shown[next];
    if (!row) return;
    setChosen(row.key);
    view.show(next);
  }
  useKeys({
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    j: () => move(1),
    k: () => move(-1),
    '/': () => field.current?.focus(),
  });
  return (
    <>
      <div class="wb-filters">
        <Search
          name={t('wb_pack_search', { what: name })}
          value={typed}
          field={field}
          onInput={setTyped}
          onDown={() => move(1)}
        />
        <span class="wb-end meta" role="status">
          {t('wb_pack_found', { count: shown.length, total: rows.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <Empty fact={t('wb_pack_none', { what: name })} cure={t('wb_pack_none_cure')} />
      ) : (
        <div class="wb-split">
          <div class="wb-note-list wb-scroll" ref={view.box} onScroll={view.onScroll}>
            <ul>
              {view.before > 0 && <li aria-hidden="true" style={{ height: `${view.before}px` }} />}
              {shown.slice(view.from, view.to).map((row) => (
                <li key={row.key}>
                  <button
                    type="button"
                    class="wb-entry"
                    aria-current={row === current ? 'true' : undefined}
                    onClick={() => setChosen(row.key)}
                  >
                    <b class="one-line">{row.title}</b>
                    <span class="meta one-line">{row.sub}</span>
                  </button>
                </li>
              ))}
              {view.after > 0 && <li aria-hidden="true" style={{ height: `${view.after}px` }} />}
            </ul>
          </div>
          <div class="wb-reading" key={current?.key}>
            {current && children(current.index)}
          </div>
        </div>
      )}
    </>
  );
}
