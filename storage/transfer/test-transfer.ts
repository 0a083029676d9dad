import type { Row } from '../records';
import { fill, testStorage, type TestStorage } from '../test-storage';
import type { ExportOptions } from './export';
import { tableNames } from './format';
import { partText } from './parts';

export type Parsed = Record<string, unknown> &
  Record<(typeof tableNames)[number], (Row & Record<string, unknown>)[]>;

export const all = { clientId: null, statements: true };
/** The file's name and whole text. */
export async function fileOf(storage: TestStorage, options: ExportOptions = all) {
  const { name, parts } = await storage.transfer.export(options);
  return { name, text: (await Promise.all(parts.map(partText))).join('') };
}
export const exported = async (storage: TestStorage) => (await fileOf(storage)).text;
export const parse = (text: string) => JSON.parse(text) as Parsed;
export const withoutTime = (text: string) => text.replace(/"exportedAt": "[^"]*"/, '');

export async function filled() {
  const storage = testStorage();
  await storage.settings.set({ me: { name: '林会计', firm: '诚信记账' } });
  return { storage, ...(await fill(storage)) };
}

export async function contents(storage: TestStorage) {
  const file = parse(await exported(storage));
  return Object.fromEntries([...tableNames, 'statements'].map((name) => [name, file[name]]));
}

/** The file after a change of its parsed form. */
export function edited(text: string, edit: (file: Parsed) => void): string {
  const file = parse(text);
  edit(file);
  return JSON.stringify(file);
}
