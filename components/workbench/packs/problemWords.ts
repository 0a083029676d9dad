import type { PackProblem } from '../../../rules/packs/load';
import { currentLanguage, t } from '../../i18n';
import type { MessageKey } from '../../i18n';
import { expressionWords } from './expressionWords';

/** What the check of a pack says, and the message that says it to the user; groups are `a`, `b`, `c`. */
const sentences: readonly [RegExp, MessageKey][] = [
  [/^a pack is one JSON object$/, 'wb_pack_e_object'],
  [/^this is not a rule pack$/, 'wb_pack_e_other'],
  [/^the format version is missing$/, 'wb_pack_e_no_format'],
  [/^format (\S+) cannot be read by this version$/, 'wb_pack_e_format'],
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
  [/^unknown rule `(.+)`$/, 'wb_pack_e_rule'],
  [/^unknown list `(.+)`$/, 'wb_pack_e_list'],
  [/^the part `(.+)` is missing$/, 'wb_pack_e_part'],
  [/^an appointment names no amount$/, 'wb_pack_e_amount'],
  [/^a sensitive matter is not for WeChat$/, 'wb_pack_e_wechat'],
  [/^`(.+)` cannot be used as a name$/, 'wb_pack_e_name'],
  [/^`(.+)` is a rule as well$/, 'wb_pack_e_manual'],
  [/^did you mean `(.+)`\?$/, 'wb_pack_h_mean'],
  [/^add it to needs$/, 'wb_pack_h_needs'],
  [/^remove it, or check its spelling$/, 'wb_pack_h_spelling'],
  [/^give one of them another id$/, 'wb_pack_h_id'],
  [/^end the older one$/, 'wb_pack_h_end'],
  [/^use grade R for a rule of thumb$/, 'wb_pack_h_grade'],
  [/^update the program$/, 'wb_pack_h_update'],
  [/^one of (.+)$/, 'wb_pack_h_one_of'],
  [/^expected "(.+)"$/, 'wb_pack_h_expected'],
  [/^write `(.+)`, or give it another id$/, 'wb_pack_h_same_unit'],
  [/^version (\S+) of the program is needed, this is (\S+)$/, 'wb_pack_e_app'],
  [/^`(.+)` is missing$/, 'wb_pack_e_missing'],
  [/^(.+) is expected here, not (.+)$/, 'wb_pack_e_type'],
  [/^the text is empty$/, 'wb_pack_e_empty'],
  [/^the text is longer than (\d+) characters$/, 'wb_pack_e_long'],
  [/^the list needs at least (\d+) entr(?:y|ies)$/, 'wb_pack_e_few'],
  [/^the list has more than (\d+) entries$/, 'wb_pack_e_many'],
  [/^the number is below (\S+)$/, 'wb_pack_e_below'],
  [/^the number is above (\S+)$/, 'wb_pack_e_above'],
  [/^(.+) is not allowed here$/, 'wb_pack_e_option'],
  [/^(.+) is not written in the right form$/, 'wb_pack_e_form'],
  [/^`(.+)` cannot be a key here$/, 'wb_pack_e_map_key'],
  [/^(\S+) is no day of the calendar$/, 'wb_pack_e_day'],
  [/^it ends before it begins$/, 'wb_pack_e_ends'],
  [/^the holiday is longer than a month$/, 'wb_pack_e_holiday_long'],
  [/^(\S+) is in two entries$/, 'wb_pack_e_day_twice'],
  [/^(\S+) is not in (\S+)$/, 'wb_pack_e_not_in'],
  [/^no case proves the rules right$/, 'wb_pack_e_no_cases'],
  [/^it promises “(.+)”$/, 'wb_pack_e_promise'],
  [/^clients do not know “(.+)”$/, 'wb_pack_e_jargon'],
  [/^it is law and nothing else$/, 'wb_pack_e_law'],
  [/^it does not say on which day it goes on$/, 'wb_pack_e_no_day'],
  [/^“(.+)” does not belong into a chat$/, 'wb_pack_e_chat_amount'],
  [/^(\d+) characters are long for a chat$/, 'wb_pack_e_chat_long'],
  [/^a half-width mark stands in “(.+)”$/, 'wb_pack_e_marks'],
  [/^`(.+)` has no case that (.+)$/, 'wb_pack_e_wanting'],
  [/^add "(.+)": (.+)$/, 'wb_pack_h_add'],
  [/^write something, or take the key out where it may be left out$/, 'wb_pack_h_write_something'],
  [/^shorten it, or make two of it$/, 'wb_pack_h_shorten'],
  [/^add an entry$/, 'wb_pack_h_entry'],
  [/^take some out, or make two packs of it$/, 'wb_pack_h_fewer'],
  [/^write (\S+) or more$/, 'wb_pack_h_more'],
  [/^write (\S+) or less$/, 'wb_pack_h_less'],
  [/^the form stands in docs\/pack.schema.json$/, 'wb_pack_h_schema'],
  [/^write 2 to 61 lower case letters, digits and hyphens$/, 'wb_pack_h_id_form'],
  [/^write lower case words joined by dots$/, 'wb_pack_h_dotted'],
  [/^write lower case words joined by underscores$/, 'wb_pack_h_snake'],
  [/^write three numbers, like 1\.0\.0$/, 'wb_pack_h_semver'],
  [/^write two numbers, like 1\.0$/, 'wb_pack_h_two_numbers'],
  [/^write a day like (\S+)$/, 'wb_pack_h_day_form'],
  [/^write a month like (\S+)$/, 'wb_pack_h_month_form'],
  [/^write a day of (\S+)$/, 'wb_pack_h_day_of'],
  [/^write a period like (.+)$/, 'wb_pack_h_period'],
  [/^write a country in two capitals like CN, or any$/, 'wb_pack_h_country'],
  [/^begin it with \{ and end it with \}$/, 'wb_pack_h_object'],
  [/^ask its publisher for a newer one$/, 'wb_pack_h_older'],
  [/^look at the length of the month$/, 'wb_pack_h_month'],
  [/^exchange the two days$/, 'wb_pack_h_exchange'],
  [/^look at its last day$/, 'wb_pack_h_last_day'],
  [/^take it out of one of them$/, 'wb_pack_h_in_two'],
  [/^name a figure of its rule, a fact of docs\/facts\.md or a parameter$/, 'wb_pack_h_placeholder'],
  [/^the names stand in docs\/facts\.md$/, 'wb_pack_h_facts'],
  [/^add the rule, or the pack that has it$/, 'wb_pack_h_rule'],
  [/^add it to the parameters, or the pack that has it$/, 'wb_pack_h_parameter'],
  [/^add the rule, or take it out of the case$/, 'wb_pack_h_case_rule'],
  [/^add a case for each rule: one that fires at least$/, 'wb_pack_h_cases'],
  [/^name it in (.+) of a case$/, 'wb_pack_h_kinds'],
  [/^give it another id$/, 'wb_pack_h_other_id'],
  [/^compare and add what has the same unit$/, 'wb_pack_h_units'],
  [/^write a condition, or take the key out$/, 'wb_pack_h_condition'],
  [/^see “Conditions” in docs\/packs\.md$/, 'wb_pack_h_conditions'],
  [/^write what is still to come, or take out what is too much$/, 'wb_pack_h_unfinished'],
  [/^a talk has all six parts$/, 'wb_pack_h_six'],
  [/^leave it for the meeting$/, 'wb_pack_h_meeting'],
  [/^say what it means for the client first; the law comes last$/, 'remedy_law_only'],
  [/^say what comes next, and on which day$/, 'remedy_no_next'],
  [/^only an appointment is$/, 'wb_pack_h_appointment'],
  [/^keep one of them$/, 'wb_pack_h_keep_either'],
  [/^compare it with something$/, 'wb_pack_h_compare'],
  [/^split the rule$/, 'wb_pack_h_split'],
  [/^import the pack again$/, 'wb_pack_h_import'],
  [/^this is no pack$/, 'wb_pack_h_no_pack'],
  [/^at most (.+)$/, 'wb_pack_h_most'],
  [/^no rule and no script is called `(.+)`$/, 'wb_pack_e_rename_none'],
  [/^`(.+)` is still there$/, 'wb_pack_e_rename_there'],
  [/^`(.+)` comes round to itself$/, 'wb_pack_e_rename_round'],
  [/^end the chain with an id that is there$/, 'wb_pack_h_rename_end'],
  [/^take out the old one, or the rename$/, 'wb_pack_h_rename_out'],
  [/^name a rule or a script of this pack$/, 'wb_pack_h_rename_target'],
  [/^`(.+)` is a (\S+) in a pack behind this one, whose rules would not work$/, 'wb_pack_e_other_unit'],
  [/^nothing is filled in here$/, 'wb_pack_e_not_filled'],
  [/^looking for these promises takes too long$/, 'wb_pack_e_promises_slow'],
  [/^write it without \{ and \}$/, 'wb_pack_h_no_braces'],
  [/^take some phrases out$/, 'wb_pack_h_phrases'],
  [/^a key of a later format$/, 'wb_pack_e_later'],
  [/^passed over here$/, 'wb_pack_h_passed_over'],
  [/^write (.+)$/, 'wb_pack_h_write'],
];

/** Kinds of values, as the sentences call them. */
const kinds: Readonly<Record<string, MessageKey>> = {
  'a text': 'wb_pack_kind_text',
  'a number': 'wb_pack_kind_number',
  'true or false': 'wb_pack_kind_boolean',
  'a list': 'wb_pack_kind_list',
  'an object': 'wb_pack_kind_object',
  'a text in its languages': 'wb_pack_kind_texts',
  'a number, a text, or true or false': 'wb_pack_kind_value',
  'no number': 'wb_pack_kind_nan',
  it: 'wb_pack_kind_it',
};

/** A kind of value in words; what was written as it is, in the quotes of the language. */
function named(group: string): string {
  const kind = Object.hasOwn(kinds, group) ? kinds[group] : undefined;
  return kind ? t(kind) : group.replace(/^`(.+)`$/, (_, word: string) => t('quoted', { text: word }));
}

/** A sentence of the check in the user's language; one that is not known here stays as it is. */
export function problemSentence(sentence: string): string {
  if (currentLanguage() === 'en') return sentence;
  const expression = expressionWords(sentence);
  if (expression !== null) return expression;
  for (const [pattern, key] of sentences) {
    const found = pattern.exec(sentence);
    if (found) return t(key, { a: named(found[1] ?? ''), b: named(found[2] ?? '') });
  }
  const [, column = '', rest] = /^column (\d+): (.+)$/.exec(sentence) ?? [];
  return rest ? t('wb_pack_e_column', { a: column, b: problemSentence(rest) }) : sentence;
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
