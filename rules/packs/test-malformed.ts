/** Every way the small pack can be malformed that a check has words for. */
import type { PackProblem } from './problem';
import { first, list, ruleAt, type Breaks, type Json } from './test-small-pack';
import { unfilled } from './test-unfilled';

/** Gives the pack a list of holidays, `from` to `to` each, and announced days of filing. */
const calendar = (pack: Json, days: [string, string][], filing: Json[] = []): Json =>
  Object.assign(pack, {
    calendar: {
      source: '通知',
      grade: 'A',
      days: days.map(([from, to]) => ({ from, to, works: false, label: { 'zh-CN': '放假' } })),
      filing,
    },
  });

/** Right in form, but it would not work. */
export const unworkable: Breaks<Partial<PackProblem>> = [
  ...unfilled,
  [
    'a fact that does not exist',
    (p) => (ruleAt(p, 'negative-cash').when = 'cash_balanc < 0'),
    { path: 'rules.0.when', hint: 'did you mean `cash_balance`?' },
  ],
  [
    'a misspelt key',
    (p) => (ruleAt(p, 'negative-cash').wen = 'x'),
    { path: 'rules.0.wen', reason: 'unknown key' },
  ],
  [
    'a misspelt word',
    (p) => (ruleAt(p, 'negative-cash').severity = 'warnin'),
    { path: 'rules.0.severity', hint: 'did you mean `warning`?' },
  ],
  [
    'a fact that is not declared',
    (p) => (ruleAt(p, 'negative-cash').needs = ['bank_balance']),
    { path: 'rules.0.needs', hint: 'add it to needs' },
  ],
  [
    'two rules of one name',
    (p) => list(p, 'rules').push(ruleAt(p, 'negative-cash')),
    { reason: '`negative-cash` is there twice' },
  ],
  [
    'a script for no rule',
    (p) => Object.assign(list(p, 'scripts')[0] ?? {}, { rules: ['negative-cas'] }),
    { path: 'scripts.0.rules', hint: 'did you mean `negative-cash`?' },
  ],
  [
    'a kind of period that there is not',
    (p) => (first(p, 'cases').period_type = 'quater'),
    {
      path: 'cases.0.period_type',
      reason: '`quater` is not allowed here',
      hint: 'did you mean `quarter`?',
    },
  ],
  [
    'a kind of period near to none',
    (p) => (first(p, 'cases').period_type = '季'),
    { path: 'cases.0.period_type', hint: 'one of month, quarter, year' },
  ],
  [
    'a term explained twice',
    (p) =>
      (p.glossary = [
        { term: 'VAT', language: 'zh-CN', plain: { 'zh-CN': '增值税' } },
        { term: 'VAT', language: 'en', plain: { en: 'sales tax' } },
        { term: 'vat ', language: 'zh-CN', plain: { 'zh-CN': '卖东西交的税' } },
      ]),
    { path: 'glossary.2.term', reason: '`vat ` is there twice', hint: 'keep one of them' },
  ],
  [
    'a phrase of a list that is not there',
    (p) =>
      list(p, 'promises').unshift({
        words: ['少报收入'],
        lists: { income: ['收入'], less: ['少报'] },
        phrases: [['less', 'incom']],
        remedy: { 'zh-CN': '删去' },
      }),
    { path: 'promises.0.phrases.0', hint: 'did you mean `income`?' },
  ],
  [
    'overlapping versions',
    (p) => list(p, 'parameters').push({ ...list(p, 'parameters')[0] }),
    { hint: 'end the older one' },
  ],
  [
    'a legal figure without a day',
    (p) => Object.assign(list(p, 'parameters')[0] ?? {}, { validFrom: null }),
    { path: 'parameters.0' },
  ],
  [
    'a name out of the object model',
    (p) => Object.assign(list(p, 'parameters')[0] ?? {}, { id: 'iit.constructor' }),
    { path: 'parameters.0.id' },
  ],
  [
    'a holiday on a day that there is not',
    (p) => calendar(p, [['2027-02-29', '2027-03-02']]),
    { path: 'calendar.days.0.from', reason: '2027-02-29 is no day of the calendar' },
  ],
  [
    'a holiday that ends before it begins',
    (p) => calendar(p, [['2027-10-07', '2027-10-01']]),
    { path: 'calendar.days.0.to', hint: 'exchange the two days' },
  ],
  [
    'a holiday without end',
    (p) => calendar(p, [['2027-10-01', '9999-10-07']]),
    { path: 'calendar.days.0', reason: 'the holiday is longer than a month' },
  ],
  [
    'a day in two holidays',
    (p) =>
      calendar(p, [
        ['2027-10-01', '2027-10-07'],
        ['2027-10-07', '2027-10-08'],
      ]),
    { path: 'calendar.days.1', reason: '2027-10-07 is in two entries' },
  ],
  [
    'a last day to file of another month',
    (p) => calendar(p, [], [{ month: '2027-05', last: '2027-06-01' }]),
    {
      path: 'calendar.filing.0.last',
      reason: '2027-06-01 is not in 2027-05',
      hint: 'write a day of 2027-05',
    },
  ],
  [
    'two last days to file in one month',
    (p) =>
      calendar(
        p,
        [],
        [
          { month: '2027-05', last: '2027-05-20' },
          { month: '2027-05', last: '2027-05-21' },
        ],
      ),
    { path: 'calendar.filing.1', hint: 'keep one of them' },
  ],
  ['another format', (p) => (p.format = 'x'), { path: 'format' }],
  [
    'what is nested deeper than any pack',
    (p) => (p.weather = JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`) as unknown),
    { path: '', reason: 'the file is nested too deeply' },
  ],
  [
    'a later major version',
    (p) => (p.formatVersion = '2.0'),
    { path: 'formatVersion', hint: 'update the program' },
  ],
];

/** Wrong in form: what the schema finds, in plain words. */
export const misshapen: Breaks<PackProblem> = [
  [
    'a list that is not there',
    (p) => delete p.rules,
    { path: 'rules', reason: '`rules` is missing', hint: 'add "rules": [ … ]' },
  ],
  [
    'null for a list',
    (p) => (p.rules = null),
    { path: 'rules', reason: 'a list is expected here, not null', hint: 'write [ … ]' },
  ],
  [
    'a number for a text',
    (p) => (first(p, 'rules').when = 5),
    { path: 'rules.0.when', reason: 'a text is expected here, not a number', hint: 'write "…"' },
  ],
  [
    'an empty text',
    (p) => (first(p, 'rules').when = ''),
    {
      path: 'rules.0.when',
      reason: 'the text is empty',
      hint: 'write something, or take the key out where it may be left out',
    },
  ],
  [
    'a text beyond measure',
    (p) => (first(p, 'rules').when = 'x'.repeat(2001)),
    {
      path: 'rules.0.when',
      reason: 'the text is longer than 2000 characters',
      hint: 'shorten it, or make two of it',
    },
  ],
  [
    'an empty list',
    (p) => (first(p, 'rules').needs = []),
    { path: 'rules.0.needs', reason: 'the list needs at least 1 entry', hint: 'add an entry' },
  ],
  [
    'a list beyond measure',
    (p) => (p.rules = Array.from({ length: 501 }, () => first(p, 'rules'))),
    {
      path: 'rules',
      reason: 'the list has more than 500 entries',
      hint: 'take some out, or make two packs of it',
    },
  ],
  [
    'a version in another form',
    (p) => ((p.manifest as Json).version = 'v1'),
    {
      path: 'manifest.version',
      reason: '`v1` is not written in the right form',
      hint: 'write three numbers, like 1.0.0',
    },
  ],
  [
    'an id no pattern knows',
    (p) => ((p.manifest as Json).renames = { a: 'negative-cash' }),
    {
      path: 'manifest.renames.a',
      reason: '`a` cannot be a key here',
      hint: 'write 2 to 61 lower case letters, digits and hyphens',
    },
  ],
  [
    'a word that is near to none',
    (p) => (first(p, 'rules').channels = ['sms']),
    {
      path: 'rules.0.channels.0',
      reason: '`sms` is not allowed here',
      hint: 'one of phone, wechat, meeting, letter, internal',
    },
  ],
  [
    'a letter, which is near to every other',
    (p) => (first(p, 'parameters').grade = 'Z'),
    { path: 'parameters.0.grade', reason: '`Z` is not allowed here', hint: 'one of A, B, C, R' },
  ],
  [
    'a bare text where it stands in its languages',
    (p) => (first(p, 'rules').title = '现金'),
    {
      path: 'rules.0.title',
      reason: 'a text in its languages is expected here, not a text',
      hint: 'write { "zh-CN": "…", "en": "…" }',
    },
  ],
  [
    'a value that is none',
    (p) => (first(p, 'parameters').value = [1]),
    {
      path: 'parameters.0.value',
      reason: 'a number, a text, or true or false is expected here, not a list',
      hint: 'write 0',
    },
  ],
  [
    'a period of thirteen months',
    (p) => (first(p, 'cases').period = '2026-13'),
    {
      path: 'cases.0.period',
      reason: '`2026-13` is not written in the right form',
      hint: 'write a period like 2026-06, 2026-Q2, 2026 or 2026-01/2026-06',
    },
  ],
  [
    'a profile in another form',
    (p) => (p.profiles = [{ id: 'x', title: 'X', version: '1.0.0', match: { hosts: [] } }]),
    {
      path: 'profiles.0.id',
      reason: '`x` is not written in the right form',
      hint: 'write 2 to 61 lower case letters, digits and hyphens',
    },
  ],
];
