/**
 * Files on their way between the workbench and the worker, in memory alone: a message holds 64 MiB at most. A worker
 * that dies forgets them; then they are sent again.
 */
import type { ExportPart } from '../../messages';
import { Refusal } from './router';

/** Characters in one message; escaped, one may take six bytes. */
const PART = 8_000_000;

interface Staged {
  id: string;
  parts: string[];
  life: AbortController;
}

let staged: Staged | null = null;
let leaving: { id: string; text: string; from: number } | null = null;

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

export function firstPart(text: string): ExportPart {
  leaving = { id: crypto.randomUUID(), text, from: 0 };
  return exportPart(leaving.id);
}

/** The next part of the file that is being taken out. Characters of two halves are never cut apart. */
export function exportPart(id: string): ExportPart {
  if (leaving?.id !== id) throw lost();
  const { text, from } = leaving;
  const half = /[\ud800-\udbff]/.test(text.charAt(from + PART - 1));
  const to = from + PART - (half ? 1 : 0);
  leaving = to < text.length ? { id, text, from: to } : null;
  return { text: text.slice(from, to), more: leaving ? id : null };
}
