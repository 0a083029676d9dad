import type { TeachPick, TeachStep } from '../../../messages';
import { announce } from '../orders';
import { readTab } from '../tabs';
import { tellAll } from './frames';
import { keepLesson, lessonIn } from './session';

/** Nothing is pointed at any more; what was pointed at before stays. */
export async function restLesson(tabId: number): Promise<void> {
  const step = (await lessonIn(tabId))?.step;
  if (step) await takePick(tabId, step, null);
}

/** Takes over what was pointed at, if that is what was asked for; then nothing is pointed at any more. */
export async function takePick(tabId: number, step: TeachStep, pick: TeachPick | null): Promise<void> {
  const tab = await readTab(tabId);
  const lesson = await lessonIn(tabId);
  if (!tab || lesson?.step !== step) return;
  await tellAll(tab, 'teach.rest', {});
  await keepLesson(tabId, {
    ...lesson,
    step: null,
    picks: pick ? { ...lesson.picks, [step]: pick } : lesson.picks,
  });
  announce('view.changed', { tabId });
}
