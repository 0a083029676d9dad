import type { ScriptArgs } from '../../messages';
import { worksBy } from '../../rules/calendar';
import { labelIn } from '../../rules/fill';
import type { Language } from '../../rules/format';
import type { Script } from '../../rules/pack';
import { addWorkdays } from '../../rules/period';
import { promisesIn } from '../../rules/promises';
import { fillDraft, fillsOf, partsOf, textOf } from '../../rules/scripts';
import type { FilledPart } from '../../rules/verdict';
import type { NoteFigure } from '../../storage/records';
import { noteAgain } from '../../words/again';
import { sayIn } from '../../words/catalogue';
import type { CopyRecord } from './copyTickets';
import type { Desk } from './scriptDesk';
import { today } from './time';

/** Working days until the follow-up when the text names no day. */
const FOLLOW_UP_DAYS = 3;

/**
 * What a copied script leaves behind: what was said, with which figures, and who promised what. Taken at the moment of
 * the copy, because by the time of the note the page may show somebody else. `parts` is the text as it was given out.
 * Titles and labels are frozen with it, in the language of the interface.
 */
export function copyRecord(
  desk: Desk,
  args: ScriptArgs,
  script: Script,
  parts: readonly FilledPart[],
  text: string,
): CopyRecord {
  const { view, client } = desk;
  const { clientId, period, rule, channel, form } = args;
  const verdict = view.verdicts.find((one) => one.rule === rule);
  // What stays in the firm asks nothing of the client.
  const commitments = promisesIn(parts).filter(({ side }) => side === 'ours' || channel !== 'internal');
  const ours = commitments.find(({ side, due }) => side === 'ours' && due !== null);
  const { language } = view.settings;
  const input = desk.scriptInput(rule);
  const original = fillDraft(input, partsOf(script, language, form));
  return {
    key: { clientId, period, rule },
    note: {
      clientId,
      period,
      rule,
      ruleTitle: verdict ? labelIn(verdict.title, language) : null,
      severity: verdict?.severity ?? null,
      figures: figuresIn(parts, language),
      script: {
        id: script.id,
        version: script.version,
        title: labelIn(script.title, language),
        edited: text !== textOf(original),
        text,
      },
      at: new Date().toISOString(),
      channel,
      person: client?.salutation ?? '',
      body: noteAgain(view.recurrences?.[rule] ?? [], sayIn(language)),
      followUp: ours?.due ?? addWorkdays(today(), FOLLOW_UP_DAYS, worksBy(input.packs)),
      sensitive: verdict?.sensitive ?? false,
      draft: true,
    },
    commitments,
    draft: { script: script.id, channel, form, parts: args.parts, fills: fillsOf(parts) },
  };
}

/** Each figure once, called as the scripts call it to a reader, never by the name that a formula uses. */
function figuresIn(parts: readonly FilledPart[], language: Language): NoteFigure[] {
  const figures = new Map<string, NoteFigure>();
  for (const run of parts.flatMap(({ runs }) => runs)) {
    if (run.kind !== 'fill' || typeof run.value !== 'number') continue;
    figures.set(run.name, {
      name: run.name,
      label: labelIn(run.label, language),
      value: run.value,
      unit: run.unit,
      source: run.sources[0] ?? null,
    });
  }
  return [...figures.values()];
}
