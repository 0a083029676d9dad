import type { TabView } from '../../messages';
import { dayOf, daysBetween, due, shortDay } from '../format';
import { t } from '../i18n';
import { usePanel } from '../panel';
import { filingWords } from './filing';

/** The one day to know of: the last one to file this period, else the next thing that is due. */
export function Dues({ view }: { view: TabView }) {
  const { filing } = view;
  return filing ? <Filing filing={filing} /> : <NextDue view={view} />;
}

/** What it rests on is told to whoever points at it. */
function Filing({ filing: { day, param, calendar } }: { filing: NonNullable<TabView['filing']> }) {
  const { now } = usePanel();
  const basis = t('due_filing_basis', {
    basis: param.basis,
    days: String(param.value),
    calendar: calendar.source,
    grade: t(`grade_${calendar.grade}`),
  });
  return <span title={basis}>{filingWords(day, now())}</span>;
}

/** Promises first among things of one day; the contact by the client's tier last. */
function NextDue({ view }: { view: TabView }) {
  const { now } = usePanel();
  const promises = view.commitments.flatMap(({ due: day, side, doneAt }) =>
    day === null || doneAt !== null
      ? []
      : [{ day, key: side === 'ours' ? ('due_ours' as const) : ('due_theirs' as const) }],
  );
  const contact = view.contact.due ? [{ day: view.contact.due, key: 'due_contact' as const }] : [];
  const next = [...promises, ...contact].sort((a, b) => a.day.localeCompare(b.day))[0];
  if (!next) return <>{t('due_nothing')}</>;
  const left = daysBetween(dayOf(now()), next.day);
  const day = shortDay(next.day, now());
  return (
    <>{t(next.key, { when: left > 1 ? t('in_days', { day, days: left }) : due(next.day, now()).text })}</>
  );
}
