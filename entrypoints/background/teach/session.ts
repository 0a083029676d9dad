import browser from 'webextension-polyfill';
import type { Lesson } from './lesson';

const keyOf = (tabId: number): string => `lesson:${tabId}`;

/** The lesson that goes on in a tab. */
export async function lessonIn(tabId: number): Promise<Lesson | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Lesson | undefined) ?? null;
}

export async function keepLesson(tabId: number, lesson: Lesson): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: lesson });
}

export async function endLesson(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
