import type { CommitmentDraft, NoteDraft, ScriptArgs } from '../../messages';
import { fillDraft, partsOf, textOf } from '../../rules/scripts';
import type { Script } from '../../rules/pack';
import type { FilledPart } from '../../rules/verdict';
import { promisesIn } from '../../rules/promises';
import { addWorkdays } from '../../rules/period';
import type { NoteFigure } from '../../storage/records';
import type { Desk } from './scriptDesk';
import { today } from './time';

/** Working days until the follow-up when the text names no day. */
const FOLLOW_UP_DAYS = 3;

/** The note that a copied script leaves behind: what was said, with which figures, and who promised what. */
export function draftNote(
  desk: Desk,
  args: ScriptArgs & { text: string },
  script: Script,
): { note: NoteDraft; commitments: CommitmentDraft[] } {
  const { view, client } = desk;
  const verdict = view.verdicts.find(({ rule }) => rule === args.rule);
  const parts = fillDraft(desk.scriptInput(args.rule), args.parts);
  const commitments = promisesIn(parts);
  const ours = commitments.find(({ side, due }) => side === 'ours' && due !== null);
  const language = view.settings.language;
  return {
    note: {
      clientId: args.clientId,
      period: args.period,
      rule: args.rule,
      ruleTitle: verdict?.title['zh-CN'] ?? null,
      severity: verdict?.severity ?? null,
      // The page may have gone on since the text was copied: another client's figures are no figures of this note.
      figures: client?.id === args.clientId && view.period.viewed === args.period ? figuresIn(parts) : [],
      script: {
        id: script.id,
        version: script.version,
        title: script.title['zh-CN'],
        edited: textOf(parts) !== textOf(fillDraft(desk.scriptInput(args.rule), partsOf(script, language))),
        text: args.text,
      },
      channel: args.channel,
      person: client?.salutation ?? '',
      followUp: ours?.due ?? addWorkdays(today(), FOLLOW_UP_DAYS),
      sensitive: verdict?.sensitive ?? false,
      draft: true,
    },
    commitments,
  };
}

function figuresIn(parts: readonly FilledPart[]): NoteFigure[] {
  const figures = new Map<string, NoteFigure>();
  for (const run of parts.flatMap(({ runs }) => runs)) {
    if (run.kind !== 'fill' || typeof run.value !== 'number') continue;
    figures.set(run.name, {
      name: run.name,
      label: run.name,
      value: run.value,
      unit: run.unit,
      source: run.sources[0] ?? null,
    });
  }
  return [...figures.values()];
}
