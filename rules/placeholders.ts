/** What may stand in braces in a script: `{name|format}`. Names are Chinese or English, one table. */
import { addWorkdays, lastDayOf, periodInScript } from './period';
import type { Works } from './calendar';
import type { Language } from './format';
import type { Text, Unit } from './verdict';

/** What is known of the talk besides the figures. Days are `2026-11-30`. */
export interface ScriptContext {
  language: Language;
  /** How the client is addressed, 周总; null until somebody wrote it. */
  salutation: string | null;
  client: string;
  period: string;
  /** The accountant, and the firm. */
  me: string | null;
  firm: string | null;
  today: string;
  /** Day of the next follow-up; three working days from today when not chosen. */
  followUp?: string | null;
}

/** The talk, and which days are worked. */
export type FillContext = ScriptContext & { works: Works };

export interface ContextName {
  zh: string;
  en: string;
  label: Text;
  value: (context: FillContext) => string | null;
}

const name = (zh: string, en: string, english: string, value: ContextName['value']): ContextName => ({
  zh,
  en,
  label: { 'zh-CN': zh, en: english },
  value,
});

/** Working days until a follow-up when the accountant has not chosen a day. */
const followUpDays = 3;

/**
 * Names that do not come from the books. Besides them a placeholder may name, in this order: a figure of
 * the rule, a fact of the vocabulary, a parameter, each by its name or by its Chinese label.
 */
export const contextNames: readonly ContextName[] = [
  name('称呼', 'salutation', 'form of address', ({ salutation }) => salutation),
  name('客户', 'client', 'client', ({ client }) => client),
  name('期间', 'period', 'period', ({ period, language }) => periodInScript(period, language)),
  name('我', 'me', 'your name', ({ me }) => me),
  name('本所', 'firm', 'your firm', ({ firm }) => firm),
  name('今天', 'today', 'today', ({ today }) => today),
  name(
    '跟进日',
    'follow_up',
    'day of follow-up',
    ({ followUp, today, works }) => followUp || addWorkdays(today, followUpDays, works),
  ),
  name('资料截止日', 'papers_due', 'day the papers are due', ({ today, works }) =>
    addWorkdays(today, 2, works),
  ),
  name('约谈日一', 'meeting_day_1', 'first day to meet', ({ today, works }) => addWorkdays(today, 1, works)),
  name('约谈日二', 'meeting_day_2', 'second day to meet', ({ today, works }) => addWorkdays(today, 2, works)),
  name(
    '年末',
    'year_end',
    'end of the year',
    ({ period, today }) => `${(lastDayOf(period) ?? today).slice(0, 4)}-12-31`,
  ),
];

const table = new Map(
  contextNames.flatMap(
    (entry) =>
      [
        [entry.zh, entry],
        [entry.en, entry],
      ] as const,
  ),
);

export const contextName = (word: string): ContextName | null => table.get(word) ?? null;

/** Unit of every context name. */
export const contextUnit: Unit = 'text';
