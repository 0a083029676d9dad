/**
 * Files on their way between the workbench and the worker, kept nowhere else: a message holds 64 MiB at most. A worker
 * that dies forgets them; then they are sent again.
 */
import type { ExportPart } from '../../messages';
import { partText } from '../../storage/transfer/parts';
import { Refusal } from './router';

interface Staged {
  id: string;
  parts: string[];
  life: AbortController;
}

let staged: Staged | null = null;
let leaving: { id: string; parts: readonly Blob[]; next: number } | null = null;

function lost(): Refusal {
  return new Refusal({ code: 'transfer-lost', detail: {} });
}

/** Takes the next part of a file; the first one ends whatever another file was about. */
export function partOfFile(id: string, index: number, text: string): void {
  if (index === 0) {
    staged?.life.abort();
    staged = { id, parts: [], life: new AbortController() };
  }
  if (staged?.id !== id || staged.parts.length !== index) throw lost();
  staged.parts.push(text);
}

/** The whole file, and the word to stop. */
export function stagedFile(id: string): [text: string, { signal: AbortSignal }] {
  if (staged?.id !== id) throw lost();
  try {
    const text = staged.parts.join('');
    staged.parts = [text];
    return [text, { signal: staged.life.signal }];
  } catch (error) {
    // No string of the browser is so long.
    if (error instanceof RangeError) throw new Refusal({ code: 'transfer-too-large', detail: {} });
    throw error;
  }
}

export function dropFile(id: string): void {
  if (staged?.id !== id) return;
  staged.life.abort();
  staged = null;
}

/** The beginning of a file that is being taken out; what was left of another one is lost. */
export function firstPart(parts: readonly Blob[]): Promise<ExportPart> {
  leaving = { id: crypto.randomUUID(), parts, next: 0 };
  return exportPart(leaving.id);
}

/** The next part of the file that is being taken out. */
export async function exportPart(id: string): Promise<ExportPart> {
  if (leaving?.id !== id) throw lost();
  const { parts, next } = leaving;
  const part = parts[next];
  if (!part) throw lost();
  const more = next + 1 < parts.length ? id : null;
  leaving = more === null ? null : { id, parts, next: next + 1 };
  return { text: await partText(part), more };
}
