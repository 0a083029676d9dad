import browser from 'webextension-polyfill';
import { readingOf } from '../attribute';
import { isGranted } from '../grants';
import { announce } from '../orders';
import { injectInto } from '../registration';
import { Refusal, type PanelHandlers } from '../router';
import { switchOn } from '../sites';
import { diagnosisOf } from '../teach/diagnosis';
import { bringTeacher, tellAll } from '../teach/frames';
import { allProfiles } from '../teach/profiles';
import { lessonIn } from '../teach/session';
import { tabOf } from './site';

type Keys = 'site.diagnosis' | 'site.frameGranted';

/** Tells hosts apart without naming them. */
async function digest(host: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(host));
  return [...new Uint8Array(bytes).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How a site is read, and what of it is still closed. */
export const siteHealthHandlers: Pick<PanelHandlers, Keys> = {
  async 'site.diagnosis'({ host: named }, tabId) {
    const tab = await tabOf(tabId);
    const reading = readingOf(tab);
    const profile =
      (await allProfiles()).find(({ profile: { id } }) => id === reading.profile)?.profile ?? null;
    if (profile) await bringTeacher(tab.tabId);
    const { answers } = profile ? await tellAll(tab, 'teach.count', { profile }) : { answers: [] };
    if (profile && !(await lessonIn(tab.tabId))) await tellAll(tab, 'teach.end', {});
    const { host } = new URL(tab.origin);
    return diagnosisOf({
      reading,
      frames: Object.values(tab.frames).flatMap((frame) => (frame.reading ? [frame.reading] : [])),
      profile,
      counts: answers,
      host: named ? host : await digest(host),
      version: browser.runtime.getManifest().version,
    });
  },
  async 'site.frameGranted'({ origin }, tabId) {
    const tab = await tabOf(tabId);
    if (!(await isGranted(origin))) throw new Refusal({ code: 'not-found', detail: {} });
    await switchOn(origin);
    await injectInto(tab.tabId);
    announce('view.changed', { tabId: tab.tabId });
    return null;
  },
};
