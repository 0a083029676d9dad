import type { Row } from '../records';
import { fill, testStorage, type TestStorage } from '../test-storage';
import { tableNames } from './format';

export type Parsed = Record<string, unknown> &
  Record<(typeof tableNames)[number], (Row & Record<string, unknown>)[]>;

export const all = { clientId: null, statements: true };
export const exported = async (storage: TestStorage) => (await storage.transfer.export(all)).text;
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
