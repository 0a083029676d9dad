import { periodIn } from '../../../sites/periods';
import type { TeachReading } from '../../../messages';
import { announce } from '../orders';
import { injectInto, tabsOf } from '../registration';
import { Refusal, type PanelHandlers } from '../router';
import { storage } from '../storage';
import type { TabState } from '../tabs';
import { bringTeacher, tellAll } from '../teach/frames';
import { draftOf, profileId, type Lesson } from '../teach/lesson';
import { endLesson, keepLesson, lessonIn } from '../teach/session';
import { today } from '../time';
import { tabOf } from './site';

type Keys = Extract<keyof PanelHandlers, `teach.${string}`>;

async function open(tabId: number | null): Promise<{ tab: TabState; lesson: Lesson }> {
  const tab = await tabOf(tabId);
  const lesson = await lessonIn(tab.tabId);
  if (!lesson) throw new Refusal({ code: 'not-found', detail: {} });
  return { tab, lesson };
}

async function keep(tab: TabState, lesson: Lesson): Promise<null> {
  await keepLesson(tab.tabId, lesson);
  announce('view.changed', { tabId: tab.tabId });
  return null;
}

/** A page that was opened anew since has no teacher: it gets one, and the question once more. */
async function readAll(tab: TabState, lesson: Lesson) {
  const profile = draftOf(lesson, '…', today());
  const first = await tellAll(tab, 'teach.read', { profile });
  if (first.whole) return first.answers;
  await bringTeacher(tab.tabId);
  if (lesson.step) await tellAll(tab, 'teach.point', { step: lesson.step });
  return (await tellAll(tab, 'teach.read', { profile })).answers;
}

/** Profiles are given out when a page says hello: it has to say so again. */
export async function renewPages(origin: string): Promise<void> {
  for (const tabId of await tabsOf(origin)) {
    try {
      await injectInto(tabId);
    } catch {
      // A tab that sleeps or is being closed asks for them when it wakes.
    }
  }
}

/** After a change of the profiles there are: wherever a site is on. */
export async function renewAllPages(): Promise<void> {
  for (const { origin } of await storage.sites.list()) await renewPages(origin);
}

/** A lesson: places are pointed at in the page, what they would read is shown at once, and saved under a name. */
export const teachHandlers: Pick<PanelHandlers, Keys> = {
  async 'teach.begin'({ profile }, tabId) {
    const tab = await tabOf(tabId);
    await bringTeacher(tab.tabId);
    const base = profile === null ? null : await storage.profiles.get(profile);
    const id = profileId(new URL(tab.origin).hostname, crypto.randomUUID());
    return keep(tab, { origin: tab.origin, step: null, picks: {}, base, id });
  },
  async 'teach.point'({ step }, tabId) {
    const { tab, lesson } = await open(tabId);
    if (step === null) await tellAll(tab, 'teach.rest', {});
    else {
      const { whole } = await tellAll(tab, 'teach.point', { step });
      if (!whole) {
        await bringTeacher(tab.tabId);
        await tellAll(tab, 'teach.point', { step });
      }
    }
    return keep(tab, { ...lesson, step });
  },
  async 'teach.drop'({ step }, tabId) {
    const { tab, lesson } = await open(tabId);
    const { [step]: _, ...picks } = lesson.picks;
    return keep(tab, { ...lesson, picks });
  },
  async 'teach.read'(_, tabId): Promise<TeachReading> {
    const { tab, lesson } = await open(tabId);
    const answers = await readAll(tab, lesson);
    const raw = answers.map(({ period }) => period).find((one) => one !== null) ?? null;
    return {
      client: answers.map(({ client }) => client).find((one) => one !== null) ?? null,
      period: raw === null ? null : { raw, means: periodIn(raw) },
      names: answers.map(({ names }) => names).find((one) => one !== null) ?? null,
    };
  },
  async 'teach.save'({ title }, tabId) {
    const { tab, lesson } = await open(tabId);
    const profile = draftOf(lesson, title.trim().slice(0, 80) || new URL(tab.origin).host, today());
    await storage.profiles.put(profile);
    await tellAll(tab, 'teach.end', {});
    await endLesson(tab.tabId);
    await renewPages(tab.origin);
    announce('view.changed', { tabId: null });
    return profile;
  },
  async 'teach.end'(_, tabId) {
    const tab = await tabOf(tabId);
    await tellAll(tab, 'teach.end', {});
    await endLesson(tab.tabId);
    announce('view.changed', { tabId: tab.tabId });
    return null;
  },
};
