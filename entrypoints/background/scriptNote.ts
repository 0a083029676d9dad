import type { CommitmentDraft, NoteDraft, ScriptArgs } from '../../messages';
import { fillDraft, partsOf } from '../../rules/scripts';
import type { Script } from '../../rules/pack';
import type { FilledPart, ScriptPart } from '../../rules/verdict';
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
  const ours = promiseIn(parts, 'next', 'ours');
  const theirs = promiseIn(parts, 'request', 'theirs');
  const language = view.settings.language;
  return {
    note: {
      clientId: args.clientId,
      period: args.period,
      rule: args.rule,
      ruleTitle: verdict?.title['zh-CN'] ?? null,
      severity: verdict?.severity ?? null,
      figures: figuresIn(parts),
      script: {
        id: script.id,
        version: script.version,
        title: script.title['zh-CN'],
        edited: JSON.stringify(args.parts) !== JSON.stringify(partsOf(script, language)),
        text: args.text,
      },
      channel: args.channel,
      person: client?.salutation ?? '',
      followUp: ours?.due ?? addWorkdays(today(), FOLLOW_UP_DAYS),
      sensitive: verdict?.sensitive ?? false,
      draft: true,
    },
    commitments: [theirs, ours].filter((promise) => promise !== null),
  };
}

function figuresIn(parts: readonly FilledPart[]): NoteFigure[] {
  const figures = new Map<string, NoteFigure>();
  for (const run of parts.flatMap(({ runs }) => runs)) {
    if (run.kind !== 'fill' || typeof run.value !== 'number') continue;
    figures.set(run.name, { name: run.name, label: run.name, value: run.value, unit: run.unit, source: run.sources[0] ?? null });
  }
  return [...figures.values()];
}

/** What a part of the script promises, until the first day that it names. */
function promiseIn(parts: readonly FilledPart[], part: ScriptPart, side: CommitmentDraft['side']): CommitmentDraft | null {
  const runs = parts.find((filled) => filled.part === part)?.runs ?? [];
  const text = runs.map((run) => (run.kind === 'empty' ? '' : run.text)).join('').trim();
  if (text === '') return null;
  const day = runs.find((run) => run.kind === 'fill' && /^\d{4}-\d{2}-\d{2}$/.test(String(run.value)));
  return { side, text, due: day?.kind === 'fill' ? String(day.value) : null };
}
