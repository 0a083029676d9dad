import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportReport } from '../../../messages';
import { usePanel } from '../../panel';
import { askAbout, sendFile } from './sending';
import type { Course, Sent, Unreadable } from './sending';

export interface Chosen {
  id: string;
  file: File;
}

export type Step =
  | { at: 'choose'; stopped?: boolean }
  | { at: 'reading'; share: number | null }
  | { at: 'checked'; chosen: Chosen; report: ImportReport }
  | { at: 'writing'; chosen: Chosen; report: ImportReport; share: number | null }
  | { at: 'done'; chosen: Chosen; report: ImportReport }
  | { at: 'unreadable'; name: string; why: Unreadable };

type Failed = Extract<Sent, { ok: false }>['error'];

const isUnreadable = (error: Failed): error is Unreadable => error === 'unreadable' || error === 'encoding';

/** A file on its way in: sent, checked, and written once somebody says so; stopped at any time. */
export function useImport(reload: () => Promise<void>) {
  const { client, report: tell } = usePanel();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  /** The file at hand; what comes of an earlier one is not shown any more. */
  const current = useRef('');
  useEffect(
    () =>
      client.on('transfer.progress', ({ id, done, total }) => {
        if (id !== current.current || total === 0) return;
        setStep((was) => (was.at === 'writing' ? { ...was, share: done / total } : was));
      }),
    [client],
  );
  const courseOf = (id: string): Course => ({
    stopped: () => id !== current.current,
    onProgress: (share) =>
      setStep((was) =>
        id !== current.current
          ? was
          : was.at === 'reading'
            ? { ...was, share: share < 1 ? share : null }
            : was,
      ),
  });

  async function choose(file: File) {
    const id = crypto.randomUUID();
    current.current = id;
    setStep({ at: 'reading', share: 0 });
    const course = courseOf(id);
    const sent = await sendFile(client, id, file, course);
    const answer = sent.ok ? await askAbout(client, 'transfer.check', id, file, course) : sent;
    if (course.stopped()) return;
    if (answer.ok) setStep({ at: 'checked', chosen: { id, file }, report: answer.value });
    else if (isUnreadable(answer.error)) setStep({ at: 'unreadable', name: file.name, why: answer.error });
    else {
      if (answer.error !== 'stopped') tell(answer.error);
      setStep({ at: 'choose' });
    }
  }
  async function write(chosen: Chosen, checked: ImportReport) {
    const { id, file } = chosen;
    setStep({ at: 'writing', chosen, report: checked, share: null });
    const answer = await askAbout(client, 'transfer.apply', id, file, courseOf(id));
    if (id !== current.current) {
      // Stopped at the last moment it may have been written all the same.
      await reload();
      if (current.current === '' && answer.ok && answer.value.errors.length === 0)
        setStep({ at: 'done', chosen, report: answer.value });
      return;
    }
    if (!answer.ok) {
      if (isUnreadable(answer.error)) setStep({ at: 'unreadable', name: file.name, why: answer.error });
      else {
        if (answer.error !== 'stopped') tell(answer.error);
        setStep({ at: 'checked', chosen, report: checked });
      }
      return;
    }
    tell(null);
    // The archive may have changed since the check: what was refused meanwhile is shown as such.
    setStep({ at: answer.value.errors.length > 0 ? 'checked' : 'done', chosen, report: answer.value });
    await reload();
  }
  function stop() {
    const id = current.current;
    current.current = '';
    setStep({ at: 'choose', stopped: true });
    void client.call('transfer.drop', { id });
  }
  return { step, choose, write, stop, again: () => setStep({ at: 'choose' }) };
}
