import type { ScriptArgs, ScriptCheck, TabView } from '../../messages';
import { guard } from '../../rules/guard';
import { lint } from '../../rules/lint';
import type { Pack } from '../../rules/pack';
import type { Source, Statement } from '../../rules/reading';
import { textsOf } from '../../rules/scriptForms';
import { fillDraft, findScript, partsOf, textOf, type ScriptInput } from '../../rules/scripts';
import type { FilledPart } from '../../rules/verdict';
import type { Case, Client } from '../../storage/records';
import { readingOf } from './attribute';
import { bookStatements } from './attribution/digests';
import { foreignNamesIn } from './foreignNames';
import { promisesForbidden, packsInUse } from './packs';
import { storage } from './storage';
import type { TabState } from './tabs';
import { today } from './time';
import { viewOf } from './view';

/** What lies on the desk while a script is written: the tab's view and whom it is certain to be about. */
export interface Desk {
  view: TabView;
  /** The packs that speak. */
  packs: readonly Pack[];
  /** The client of the page; null while that is not certain. */
  client: Client | null;
  /** What the page shows of its books. */
  statements: Statement[];
  scriptInput(rule: string): ScriptInput;
}

export async function deskOf(tab: TabState): Promise<Desk> {
  const view = await viewOf(tab);
  const packs = await packsInUse();
  const client =
    view.identity.state === 'known' && view.identity.level === 'certain' ? view.identity.client : null;
  return {
    view,
    packs,
    client,
    statements: bookStatements(readingOf(tab)),
    scriptInput: (rule) => ({
      packs,
      rule,
      facts: view.facts,
      period: view.period.viewed ?? '',
      context: {
        language: view.settings.language,
        salutation: client?.salutation ?? null,
        client: client?.name ?? '',
        period: view.period.viewed ?? '',
        me: view.settings.me?.name ?? null,
        firm: view.settings.me?.firm ?? null,
        today: today(),
      },
    }),
  };
}

/** Fills a draft with the figures of now, reads it as the client would, and looks for reasons not to copy it. */
export async function checkDraft(
  desk: Desk,
  args: ScriptArgs,
): Promise<ScriptCheck & { parts: FilledPart[] }> {
  const { view, client, packs } = desk;
  const script = findScript(packs, args.script);
  const written = textsOf(args.form, args.parts);
  const original = script ? partsOf(script, view.settings.language, args.form) : {};
  const draft = Object.keys(written).length > 0 ? written : original;
  const parts = fillDraft(desk.scriptInput(args.rule), draft);
  const verdict = view.verdicts.find(({ rule }) => rule === args.rule);
  const findings = lint({
    packs,
    promises: await promisesForbidden(),
    parts,
    kind: script?.kind ?? 'talk',
    sensitive: verdict?.sensitive ?? true,
    channel: args.channel,
    language: view.settings.language,
  });
  const own = view.cases.find(({ rule, period }) => rule === args.rule && period === args.period);
  const owner = await storage.clients.get(args.clientId);
  const amounts = await storage.statements.amountsOfOthers(args.clientId);
  // A draft written for another period is as foreign as one for another client.
  const samePeriod = args.period === view.period.viewed;
  const shown = client?.id === args.clientId ? desk.statements : [];
  const names = owner ? await foreignNamesIn(textOf(parts), owner, view.settings.me, shown) : [];
  const locks = guard({
    shown: client && samePeriod ? { id: client.id } : null,
    draftFor: { id: args.clientId, name: owner?.name ?? '' },
    parts,
    written: fillDraft(desk.scriptInput(args.rule), original),
    ...earlierFigures(own?.draft ?? null, args.script),
    now: Date.now(),
    isLive: (source) => isLive(source, view),
    isOwn: (amount, within) => amounts.own(amount, within) || isKnown(view.facts, amount, within),
    isForeign: (amount, within) => amounts.others(amount, within).length > 0,
    names,
    findings,
    checks: own?.checks ?? {},
    checkReason: own?.checkReason ?? '',
  });
  return { locks, findings, parts, length: textOf(parts).length };
}

/** What the kept draft was filled with: of the same script by placeholder, of another one only that it once stood there. */
function earlierFigures(
  draft: Case['draft'],
  script: string,
): { fills: Record<string, string>; earlier: string[] } {
  const { fills = {}, earlier = [] } = draft ?? {};
  return draft?.script === script
    ? { fills, earlier }
    : { fills: {}, earlier: [...earlier, ...Object.values(fills)] };
}

/** Whether an amount is a fact of the client under view, without its sign. */
function isKnown({ known }: TabView['facts'], amount: number, within = 0): boolean {
  return Object.values(known).some(
    ({ value }) =>
      typeof value === 'number' && Math.abs(Math.abs(value) - Math.abs(amount)) < Math.max(within, 0.005),
  );
}

function isLive(source: Source, view: TabView): boolean {
  // What a person entered stands on no page and does not grow old.
  if (source.entered) return true;
  return view.statements.some(
    ({ kind, live, readAt }) => live && kind === source.kind && readAt === source.readAt,
  );
}
