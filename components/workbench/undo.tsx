import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { IconButton, LinkButton } from '../controls/controls';
import { useKeys } from '../frame/keys';
import { t } from '../i18n';

export interface Undoable {
  /** What was done, e.g. 已删除“石家庄沐禾商贸有限公司”. */
  text: string;
  undo: () => Promise<void>;
}

const UndoContext = createContext<(done: Undoable) => void>(() => undefined);

/** Offers to take back what was just done; the offer stays until the next one or until it is closed. */
export function useUndo(): (done: Undoable) => void {
  return useContext(UndoContext);
}

export function UndoFrame({ children }: { children: ComponentChildren }) {
  const [done, setDone] = useState<Undoable | null>(null);
  const offer = useMemo(() => (next: Undoable) => setDone(next), []);
  function takeBack() {
    if (!done) return;
    setDone(null);
    void done.undo();
  }
  useKeys(done ? { 'ctrl+z': takeBack } : {});
  return (
    <UndoContext.Provider value={offer}>
      {children}
      <div class="wb-undo" role="status" hidden={!done}>
        {done && (
          <>
            <span class="one-line">{done.text}</span>
            <LinkButton onClick={takeBack}>{t('wb_undo')}</LinkButton>
            <span class="kbd" aria-hidden="true">
              Ctrl Z
            </span>
            <IconButton icon="cross" name={t('wb_close')} onClick={() => setDone(null)} />
          </>
        )}
      </div>
    </UndoContext.Provider>
  );
}
