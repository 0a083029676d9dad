import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../panel';
import { TablesContext, type FileRead, type SheetRead, type TableReaders } from './tables';

/** More than any table that is read; larger files are not even opened. */
const MOST_BYTES = 20 * 1024 * 1024;

export type Brought =
  | { at: 'choose' }
  | { at: 'reading'; file: string | null }
  | { at: 'unreadable'; file: string | null; problem: { code: string; detail: Record<string, string> } }
  | { at: 'read'; file: string | null; sheets: SheetRead[] };

/** A table on its way in: a file dropped or chosen, or what was pasted anywhere on the page but in a field. */
export function useBrought() {
  const readers = useContext(TablesContext);
  const { now } = usePanel();
  const [brought, setBrought] = useState<Brought>({ at: 'choose' });
  const newest = useRef(0);

  async function read(file: string | null, work: (readers: TableReaders) => Promise<FileRead>) {
    const turn = ++newest.current;
    setBrought({ at: 'reading', file });
    let answer: FileRead;
    try {
      answer = await work(await readers());
    } catch (reason) {
      // The file went away while it was read, or the program was replaced: said as what it is for the user.
      answer = { ok: false, problem: { code: 'file-unreadable', detail: { reason: String(reason) } } };
    }
    if (turn !== newest.current) return;
    setBrought(
      answer.ok
        ? { at: 'read', file, sheets: answer.sheets }
        : { at: 'unreadable', file, problem: answer.problem },
    );
  }
  const open = (file: File) =>
    read(file.name, async ({ readFile }) =>
      file.size > MOST_BYTES
        ? { ok: false, problem: { code: 'file-too-large', detail: { most: '20' } } }
        : readFile(new Uint8Array(await file.arrayBuffer()), file.name, now()),
    );

  useEffect(() => {
    function paste(event: ClipboardEvent) {
      if (event.target instanceof HTMLInputElement || !event.clipboardData) return;
      const html = event.clipboardData.getData('text/html');
      const text = event.clipboardData.getData('text/plain');
      const [file] = event.clipboardData.files;
      event.preventDefault();
      // Spreadsheets put a picture of the cells beside their text.
      if (html || text) void read(null, ({ readPasted }) => readPasted(html, text, now()));
      else if (file) void open(file);
    }
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });

  function again() {
    newest.current++;
    setBrought({ at: 'choose' });
  }
  return { brought, open, again };
}
