import type { TabView } from '../../messages';
import type { Verdict } from '../../rules/verdict';
import { amount, dayOf, daysBetween, shortDay } from '../format';
import { caseOf } from '../frame/place';
import { t } from '../i18n';
import { Dotted, SeverityMark } from '../marks/marks';
import { usePanel } from '../panel';
import { say, whyWords } from '../words';
import { againWords } from '../../words/again';

interface AnomalyRowProps {
  view: TabView;
  verdict: Verdict;
  selected: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

/** What and how much in one line, why now in the next. The day by which it must be said is reason enough. */
export function AnomalyRow({ view, verdict, selected, onFocus, onOpen }: AnomalyRowProps) {
  const { now } = usePanel();
  return (
    <button
      type="button"
      class="row"
      aria-current={selected ? 'true' : undefined}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <SeverityMark severity={verdict.severity} />
      <span class="title">{say(verdict.title)}</span>
      <span class="figure num">{verdict.figure && amount(verdict.figure.value, verdict.figure.unit)}</span>
      <span class="sub">
        <Dotted
          items={[
            verdict.due && untilWords(verdict.due, now()),
            talked(view, verdict.rule, now()),
            againWords(view.recurrences?.[verdict.rule] ?? [], t),
            !verdict.due && unstopped(whyWords(verdict) ?? ''),
          ]}
        />
      </span>
    </button>
  );
}

/** 距 12-31 还有 50 天 */
function untilWords(day: string, now: number): string {
  const days = daysBetween(dayOf(now), day);
  return days > 0 ? t('due_days', { day: shortDay(day, now), days }) : t('due_today');
}

/** `谈过 1 次（10-23）` when the same anomaly has been spoken of before, else how far its case is. */
function talked(view: TabView, rule: string, now: number) {
  const notes = view.notes.filter((note) => note.rule === rule && !note.draft);
  const newest = notes
    .map((note) => note.at)
    .sort()
    .at(-1);
  if (newest) {
    return (
      <span class="num">
        {t('talked', { count: notes.length, day: shortDay(dayOf(Date.parse(newest)), now) })}
      </span>
    );
  }
  const stage = caseOf(view, rule)?.stage;
  return stage && stage !== 'found' ? t(`stage_${stage}`) : null;
}

/** A sentence in a line of several things: without its full stop. */
function unstopped(text: string): string {
  return text.replace(/[\u3002.]$/, '');
}
