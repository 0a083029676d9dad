/** What is in a pack, as rows of a list that can be searched. */
import type { Pack, WorkedCase } from '../../../rules/pack';
import { amount } from '../../format';
import { t } from '../../i18n';
import type { MessageKey } from '../../i18n';
import { say } from '../../words';

export const packParts = [
  'rules',
  'manual',
  'scripts',
  'parameters',
  'glossary',
  'promises',
  'messages',
  'cases',
] as const;
export type PackPart = (typeof packParts)[number];

export const partNames: Record<PackPart, MessageKey> = {
  rules: 'wb_pack_rules',
  manual: 'wb_pack_manual',
  scripts: 'wb_pack_scripts',
  parameters: 'wb_pack_parameters',
  glossary: 'wb_pack_glossary',
  promises: 'wb_pack_promises',
  messages: 'wb_pack_messages',
  cases: 'wb_pack_cases',
};

export interface EntryRow {
  key: string;
  title: string;
  sub: string;
  /** All words by which it is found, in lower case. */
  search: string;
  index: number;
}

const words = (...texts: (string | null | undefined)[]): string =>
  texts.filter(Boolean).join(' ').toLowerCase();

function rowsOf(pack: Pack, cases: readonly WorkedCase[], part: PackPart): Omit<EntryRow, 'index'>[] {
  switch (part) {
    case 'rules':
      return pack.rules.map((rule) => ({
        key: rule.id,
        title: say(rule.title),
        sub: t(`severity_${rule.severity}`),
        search: words(rule.id, rule.title['zh-CN'], rule.title.en, rule.when, ...rule.basis),
      }));
    case 'manual':
      return pack.manual.map((one) => ({
        key: one.id,
        title: say(one.title),
        sub: t(`severity_${one.severity}`),
        search: words(one.id, one.title['zh-CN'], one.title.en, say(one.why)),
      }));
    case 'scripts':
      return pack.scripts.map((script) => ({
        key: script.id,
        title: say(script.title),
        sub: [
          t(`wb_pack_kind_${script.kind === 'check-note' ? 'check_note' : script.kind}`),
          ...script.channels.map((channel) => t(`channel_${channel}`)),
        ].join(' · '),
        search: words(script.id, script.title['zh-CN'], script.title.en, ...script.rules),
      }));
    case 'parameters':
      return pack.parameters.map((parameter, index) => ({
        key: `${parameter.id} ${String(index)}`,
        title: say(parameter.label),
        sub: [amount(parameter.value, parameter.unit), parameter.industry, t(`grade_${parameter.grade}`)]
          .filter(Boolean)
          .join(' · '),
        search: words(
          parameter.id,
          parameter.label['zh-CN'],
          parameter.label.en,
          parameter.industry,
          parameter.basis,
          parameter.source,
          t(`grade_${parameter.grade}`),
        ),
      }));
    case 'glossary':
      return pack.glossary.map(({ term, language, plain }) => ({
        key: `${language} ${term}`,
        title: term,
        sub: say(plain),
        search: words(term, plain['zh-CN'], plain.en),
      }));
    case 'promises':
      return pack.promises.map((promise) => ({
        key: promise.words.join(' '),
        title: promise.words.join(t('comma_list')),
        sub: say(promise.remedy),
        search: words(...promise.words, ...Object.values(promise.lists).flat(), say(promise.remedy)),
      }));
    case 'messages':
      return pack.messages.map((message) => ({
        key: message.id,
        title: say(message.title),
        sub: t(`wb_pack_message_${message.kind}`),
        search: words(message.id, message.title['zh-CN'], message.title.en, say(message.text)),
      }));
    case 'cases':
      return cases.map((one) => ({
        key: one.id,
        title: one.title ?? one.id,
        sub: [one.period, one.industry].filter(Boolean).join(' · '),
        search: words(one.id, one.title, one.industry, ...(one.expected ?? []), ...(one.not_expected ?? [])),
      }));
  }
}

/** The rows of one part, in the order of the pack. */
export function entriesOf(pack: Pack, cases: readonly WorkedCase[], part: PackPart): EntryRow[] {
  return rowsOf(pack, cases, part).map((row, index) => ({ ...row, index }));
}

/** Rows that hold every word typed. */
export function found(rows: readonly EntryRow[], typed: string): EntryRow[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ search }) => wanted.every((word) => search.includes(word)));
}
