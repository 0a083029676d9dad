import { t } from '../../i18n';
import type { MessageKey } from '../../i18n';

/** What is said of a condition or a figure of a pack that cannot be read, and the message; groups are `a`, `b`, `c`. */
const sentences: readonly [RegExp, MessageKey][] = [
  [/^the expression is empty$/, 'wb_expr_empty'],
  [/^the result is (\S+), not a condition$/, 'wb_expr_no_condition'],
  [/^the result is (\S+), not a figure$/, 'wb_expr_no_figure'],
  [/^the expression ends too early$/, 'wb_expr_early'],
  [/^`(.+)` was not expected$/, 'wb_expr_unexpected'],
  [/^(\S+) cannot be compared with (\S+)$/, 'wb_expr_compare'],
  [/^`(.+)` needs two conditions, found (\S+) and (\S+)$/, 'wb_expr_two_conditions'],
  [/^`(.+)` needs a condition, found (\S+)$/, 'wb_expr_condition_after'],
  [/^`(.+)` needs a condition before it$/, 'wb_expr_condition_before'],
  [/^`(.+)` needs a number, found (\S+)$/, 'wb_expr_number_after'],
  [/^`(.+)` needs numbers$/, 'wb_expr_numbers'],
  [/^`(.+)` mixes (\S+) and (\S+)$/, 'wb_expr_mixes'],
  [/^(\S+) ([-+*/]) (\S+) has no meaning$/, 'wb_expr_arithmetic'],
  [/^unknown function `(.+)`$/, 'wb_expr_function'],
  [/^`(.+)` takes 1 values$/, 'wb_expr_one_value'],
  [/^`(.+)` takes (\d+) to (\d+) values$/, 'wb_expr_values'],
  [/^`(.+)` asks for one fact by its name$/, 'wb_expr_known'],
  [/^the number of decimals must be written out$/, 'wb_expr_decimals'],
  [/^`(.+)` is not a number$/, 'wb_expr_number'],
  [/^the text is not closed$/, 'wb_expr_text_open'],
  [/^a text cannot contain a backslash or a line break$/, 'wb_expr_text_marks'],
  [/^`(.+)` has no meaning here$/, 'wb_expr_character'],
  [/^`(.+)` is not allowed as a name$/, 'wb_expr_name_refused'],
  [/^`(.+)` is not a name$/, 'wb_expr_name'],
  [/^a fact or another figure is called `(.+)` already$/, 'wb_expr_name_taken'],
  [/^nested deeper than (\d+)$/, 'wb_expr_deep'],
  [/^the expression is longer than (\d+) characters$/, 'wb_expr_long'],
  [/^expected `(.+)`$/, 'wb_expr_h_expected'],
  [/^there are (.+)$/, 'wb_expr_h_functions'],
  [/^write it like `(.+)`$/, 'wb_expr_h_like'],
  [/^write `([^`]+)`(?: to compare| for and| for or)?$/, 'wb_expr_h_write'],
  [/^write a text between `(.+)`$/, 'wb_expr_h_between'],
  [/^end it with (.)$/, 'wb_expr_h_end'],
  [/^use the half-width `(.)`$/, 'wb_expr_h_half'],
  [/^(?:lists|maps) are reduced to named facts before$/, 'wb_expr_h_lists'],
  [/^there is no remainder here$/, 'wb_expr_h_remainder'],
  [/^numbers start with a digit$/, 'wb_expr_h_digit'],
  [/^names are lower case, like `(.+)`$/, 'wb_expr_h_lower'],
];

/** Kinds of values, as an expression has them. */
const kinds: Readonly<Record<string, MessageKey>> = {
  money: 'unit_money',
  rate: 'unit_rate',
  count: 'unit_count',
  month: 'unit_month',
  boolean: 'unit_boolean',
  text: 'unit_text',
  number: 'wb_pack_kind_number',
};

/** What is said of an expression in the user's language; null when this is said of something else. */
export function expressionWords(sentence: string): string | null {
  for (const [pattern, key] of sentences) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const [, a = '', b = '', c = ''] = found.map((group) => {
      const kind = Object.hasOwn(kinds, group) ? kinds[group] : undefined;
      // A name stands between quotes, a kind does not.
      return kind && !sentence.includes(`\`${group}\``) ? t(kind) : group;
    });
    return t(key, { a, b, c });
  }
  return null;
}
