import { decode } from './encoding';
import { readDelimited } from './delimited';
import { readDocument, readSheet, type SheetRead } from './reading';
import { counted, FileError, MOST_BYTES } from './sheet';
import { readXlsx } from './xlsx';

export type { SheetRead } from './reading';

/** What was read, or why nothing could be. */
export type FileRead =
  | { ok: true; sheets: SheetRead[] }
  | { ok: false; problem: { code: string; detail: Record<string, string> } };

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<meta|<body|<table|<div|<style)/i;
/** Excel's own XML of 2003, and web archives: text, but no table of HTML. */
const OLD_TEXT = /urn:schemas-microsoft-com:office:spreadsheet|^MIME-Version:/;

const starts = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, n) => bytes[n] === byte);

/** A workbook with a password is packed like the old format, with a part of this name in it. */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length & ~1)).includes('EncryptedPackage');
}

/** A document that is only read: no script in it runs, nothing is fetched, and it is never drawn. */
function readHtml(html: string, file: string, now: number): SheetRead[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  counted(document.querySelectorAll('td,th').length, '');
  return [readDocument(document, { name: '', file, now })];
}

async function sheetsOf(bytes: Uint8Array, name: string, now: number): Promise<SheetRead[]> {
  if (bytes.length > MOST_BYTES) {
    throw new FileError('file-too-large', { most: String(MOST_BYTES / 1024 / 1024) });
  }
  if (bytes.length === 0) throw new FileError('file-empty');
  if (starts(bytes, OLE)) throw new FileError(isLocked(bytes) ? 'file-locked' : 'file-old-excel');
  if (starts(bytes, ZIP)) {
    return (await readXlsx(bytes)).map((sheet) => readSheet(document, sheet, name, now));
  }
  const text = decode(bytes);
  if (text === null) throw new FileError('file-unreadable');
  if (OLD_TEXT.test(text.slice(0, 4000))) throw new FileError('file-old-excel');
  if (HTML.test(text)) return readHtml(text, name, now);
  return [readSheet(document, readDelimited(text), name, now)];
}

async function answered(sheets: () => Promise<SheetRead[]>): Promise<FileRead> {
  try {
    const read = await sheets();
    return read.length
      ? { ok: true, sheets: read }
      : { ok: false, problem: { code: 'file-empty', detail: {} } };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { ok: false, problem: { code: error.code, detail: error.detail } };
  }
}

/** Reads a file by what is in it, whatever its ending says. `now` in milliseconds since 1970. */
export const readFile = (bytes: Uint8Array, name: string, now: number): Promise<FileRead> =>
  answered(() => sheetsOf(bytes, name, now));

/** Reads what a spreadsheet or a page put on the clipboard: its table, else its text by tabs. */
export const readPasted = (html: string, text: string, now: number): Promise<FileRead> =>
  answered(async () => {
    if (html.length + text.length > MOST_BYTES) {
      throw new FileError('file-too-large', { most: String(MOST_BYTES / 1024 / 1024) });
    }
    const read = /<table/i.test(html) ? readHtml(html, '', now) : [];
    if (read.some(({ shown }) => shown)) return read;
    if (!text.trim()) throw new FileError('file-empty');
    return [readSheet(document, readDelimited(text, text.includes('\t')), '', now)];
  });
