import type { Answer, Failure, ImportReport } from '../../../messages';
import type { PanelClient } from '../../panel';

/** Bytes of a file in one message. */
const PART = 4 * 1024 * 1024;

/** Why a file's text is not to be had: the browser could not read it, or it is not UTF-8, as all our files are. */
export type Unreadable = 'unreadable' | 'encoding';
export type Sent = { ok: true } | { ok: false; error: Failure | Unreadable | 'stopped' };

/** Whether somebody has stopped it meanwhile, and how far it is: a share from 0 to 1. */
export interface Course {
  stopped: () => boolean;
  onProgress: (share: number) => void;
}

const utf8 = (): TextDecoder => new TextDecoder('utf-8', { fatal: true });

function decoded(decoder: TextDecoder, bytes: ArrayBuffer, more: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream: more });
  } catch {
    // Not UTF-8: that is the answer. With marks in place of its characters it would be taken for somebody's words.
    return null;
  }
}

/** The whole text of a small file of ours. */
export async function textOf(file: Blob): Promise<{ text: string } | Unreadable> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return 'unreadable';
  const text = decoded(utf8(), bytes, false);
  return text === null ? 'encoding' : { text };
}

/** Sends a file to the background in parts, because a message has its limits and a file has none. */
export async function sendFile(client: PanelClient, id: string, file: Blob, course: Course): Promise<Sent> {
  const decoder = utf8();
  for (let from = 0, index = 0; from === 0 || from < file.size; from += PART, index += 1) {
    const bytes = await file
      .slice(from, from + PART)
      .arrayBuffer()
      .catch(() => null);
    if (course.stopped()) return { ok: false, error: 'stopped' };
    if (bytes === null) return { ok: false, error: 'unreadable' };
    const text = decoded(decoder, bytes, from + PART < file.size);
    if (text === null) return { ok: false, error: 'encoding' };
    const answer = await client.call('transfer.part', { id, index, text });
    if (course.stopped()) return { ok: false, error: 'stopped' };
    if (!answer.ok) return answer;
    course.onProgress(file.size === 0 ? 1 : Math.min(1, (from + PART) / file.size));
  }
  return { ok: true };
}

/** Asks about a file that was sent, and sends it once more where a worker that died has forgotten it. */
export async function askAbout(
  client: PanelClient,
  call: 'transfer.check' | 'transfer.apply',
  id: string,
  file: Blob,
  course: Course,
): Promise<Answer<ImportReport> | Exclude<Sent, { ok: true }>> {
  const answer = await client.call(call, { id });
  if (answer.ok || answer.error.code !== 'transfer-lost') return answer;
  const sent = await sendFile(client, id, file, course);
  return sent.ok ? client.call(call, { id }) : sent;
}
