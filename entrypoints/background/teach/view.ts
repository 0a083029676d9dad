import type { SiteView, TabView, Teaching, TeachPick } from '../../../messages';
import type { Reading } from '../../../rules/reading';
import { isGranted } from '../grants';
import type { TabState } from '../tabs';
import { allProfiles } from './profiles';
import { lessonIn } from './session';

/** The profile a tab is read by, and what of the page is closed to us. */
export async function siteViewOf(tab: TabState, reading: Reading): Promise<SiteView> {
  const used = reading.profile === null ? null : (await allProfiles()).find(({ profile }) => profile.id === reading.profile); // prettier-ignore
  return {
    profile: used
      ? { id: used.profile.id, title: used.profile.title, verified: used.profile.verified, from: used.from }
      : null,
    closedFrames: await closedFrames(tab),
  };
}

/** Origins of inner frames that were seen from outside and may not be read. */
async function closedFrames(tab: TabState): Promise<string[]> {
  const seen = new Set(Object.values(tab.frames).flatMap(({ reading }) => reading?.frames?.elsewhere ?? []));
  const answers = new Set(
    Object.values(tab.frames).flatMap(({ reading }) => (reading ? [new URL(reading.url).origin] : [])),
  );
  const closed: string[] = [];
  for (const origin of seen) if (!answers.has(origin) && !(await isGranted(origin))) closed.push(origin);
  return closed;
}

const sureness = ({ locators, list }: TeachPick): 'yes' | 'weak' | 'no' =>
  list ? 'yes' : locators.length === 0 ? 'no' : locators.every(({ weak }) => weak) ? 'weak' : 'yes';

/** The lesson that goes on in a tab, as the sidebar shows it. */
export async function teachingOf(tab: TabState): Promise<Pick<TabView, 'teaching'>> {
  const lesson = await lessonIn(tab.tabId);
  if (!lesson || lesson.origin !== tab.origin) return {};
  const picks = Object.fromEntries(
    Object.entries(lesson.picks).map(([step, pick]) => [step, { read: pick.read, sure: sureness(pick) }]),
  ) as Teaching['picks'];
  const title = lesson.base?.title ?? new URL(tab.origin).host;
  return { teaching: { step: lesson.step, picks, title, corrects: lesson.base?.id ?? null } };
}
