import type { Answer, Failure, ImportReport } from '../../../messages';
import type { PanelClient } from '../../panel';

/** Bytes of a file in one message. */
const PART = 4 * 1024 * 1024;

/** `unreadable`: the browser could not read the file. */
export type Sent = { ok: true } | { ok: false; error: Failure | 'unreadable' | 'stopped' };

/** Whether somebody has stopped it meanwhile, and how far it is: a share from 0 to 1. */
export interface Course {
  stopped: () => boolean;
  onProgress: (share: number) => void;
}

/** Sends a file to the background in parts, because a message has its limits and a file has none. */
export async function sendFile(client: PanelClient, id: string, file: Blob, course: Course): Promise<Sent> {
  const decoder = new TextDecoder();
  for (let from = 0, index = 0; from === 0 || from < file.size; from += PART, index += 1) {
    const bytes = await file
      .slice(from, from + PART)
      .arrayBuffer()
      .catch(() => null);
    if (course.stopped()) return { ok: false, error: 'stopped' };
    if (bytes === null) return { ok: false, error: 'unreadable' };
    const text = decoder.decode(bytes, { stream: from + PART < file.size });
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
