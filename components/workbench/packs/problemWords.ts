import type { PackProblem } from '../../../rules/packs/load';
import { currentLanguage, t } from '../../i18n';
import type { MessageKey } from '../../i18n';

/** What the check of a pack says, and the message that says it to the user; groups are `a`, `b`, `c`. */
const sentences: readonly [RegExp, MessageKey][] = [
  [/^a pack is one JSON object$/, 'wb_pack_e_object'],
  [/^this is not a rule pack$/, 'wb_pack_e_other'],
  [/^the format version is missing$/, 'wb_pack_e_no_format'],
  [/^format (\S+) cannot be read by this version$/, 'wb_pack_e_format'],
  [/^version (\S+) of the program is needed$/, 'wb_pack_e_app'],
  [/^the file is too large for a pack$/, 'wb_pack_e_large'],
  [/^the file is nested too deeply$/, 'wb_pack_e_deep'],
  [/^unknown key$/, 'wb_pack_e_key'],
  [/^`(.+)` is there twice$/, 'wb_pack_e_twice'],
  [/^two versions of `(.+)` are valid on the same day$/, 'wb_pack_e_overlap'],
  [/^versions of `(.+)` differ in their unit$/, 'wb_pack_e_unit'],
  [/^a parameter of unit (\S+) needs a (\S+)$/, 'wb_pack_e_kind'],
  [/^a legal figure needs its basis and the day it starts$/, 'wb_pack_e_basis'],
  [/^a brace is not closed$/, 'wb_pack_e_brace'],
  [/^unknown placeholder \{(.+)\}$/, 'wb_pack_e_placeholder'],
  [/^unknown format in \{(.+)\}$/, 'wb_pack_e_placeholder_format'],
  [/^`(.+)` is used but not listed$/, 'wb_pack_e_needs'],
  [/^unknown fact `(.+)`$/, 'wb_pack_e_fact'],
  [/^column (\d+): unknown (?:fact|name|parameter) `(.+)`.*$/, 'wb_pack_e_column_fact'],
  [/^column (\d+): (.+)$/, 'wb_pack_e_column'],
  [/^unknown rule `(.+)`$/, 'wb_pack_e_rule'],
  [/^unknown list `(.+)`$/, 'wb_pack_e_list'],
  [/^the part `(.+)` is missing$/, 'wb_pack_e_part'],
  [/^an appointment names no amount$/, 'wb_pack_e_amount'],
  [/^a sensitive matter is not for WeChat$/, 'wb_pack_e_wechat'],
  [/^`(.+)` cannot be used as a name$/, 'wb_pack_e_name'],
  [/^`(.+)` is a rule as well$/, 'wb_pack_e_manual'],
  [/^Invalid input: expected (\S+), received undefined$/, 'wb_pack_e_missing'],
  [/^Invalid input: expected (\S+), received (\S+)$/, 'wb_pack_e_type'],
  [/^Invalid option: expected one of (.+)$/, 'wb_pack_e_option'],
  [/^did you mean `(.+)`\?$/, 'wb_pack_h_mean'],
  [/^add it to needs$/, 'wb_pack_h_needs'],
  [/^remove it, or check its spelling$/, 'wb_pack_h_spelling'],
  [/^give one of them another id$/, 'wb_pack_h_id'],
  [/^end the older one$/, 'wb_pack_h_end'],
  [/^use grade R for a rule of thumb$/, 'wb_pack_h_grade'],
  [/^update the program$/, 'wb_pack_h_update'],
  [/^one of (.+)$/, 'wb_pack_h_one_of'],
  [/^expected "(.+)"$/, 'wb_pack_h_expected'],
];

/** A sentence of the check in the user's language; one that is not known here stays as it is. */
export function problemSentence(sentence: string): string {
  if (currentLanguage() === 'en') return sentence;
  for (const [pattern, key] of sentences) {
    const found = pattern.exec(sentence);
    if (found) return t(key, { a: found[1] ?? '', b: found[2] ?? '' });
  }
  return sentence;
}

/** `rules.2.when` as 第 3 条规则，when. */
export function placeOfProblem({ path }: Pick<PackProblem, 'path'>): string | null {
  if (path === '') return null;
  const [list = '', index, ...rest] = path.split('.');
  if (index === undefined || !/^\d+$/.test(index)) return path;
  const names: Record<string, MessageKey> = {
    rules: 'wb_pack_rules',
    manual: 'wb_pack_manual',
    scripts: 'wb_pack_scripts',
    parameters: 'wb_pack_parameters',
    glossary: 'wb_pack_glossary',
    promises: 'wb_pack_promises',
    messages: 'wb_pack_messages',
    cases: 'wb_pack_cases',
  };
  const name = names[list];
  if (!name) return path;
  const place = { table: t(name), number: Number(index) + 1 };
  return rest.length === 0
    ? t('wb_place_row', place)
    : t('wb_place_field', { ...place, field: rest.join('.') });
}
