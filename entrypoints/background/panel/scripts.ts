import type { ScriptArgs } from '../../../messages';
import { fillDraft, fillsOf, findScript, rankScripts, textOf } from '../../../rules/scripts';
import { changed } from '../changed';
import { orderAll } from '../orders';
import { packs } from '../packs';
import { Refusal, type PanelHandlers } from '../router';
import { checkDraft, deskOf } from '../scriptDesk';
import { draftNote } from '../scriptNote';
import { storage } from '../storage';
import { takeReading } from '../attribute';
import { tierOf } from '../tierOf';
import { tabOf } from './site';

type Keys = 'script.rank' | 'script.check' | 'script.copy' | 'script.copied';

/** Words for an anomaly: ranked, checked, copied. */
export const scriptHandlers: Pick<PanelHandlers, Keys> = {
  async 'script.rank'({ rule, channel, emotion }, tabId) {
    const desk = await deskOf(await tabOf(tabId));
    const expectations = desk.view.expectations.flatMap(({ content, current }) =>
      current ? [{ content, deviation: current.deviation }] : [],
    );
    const top = desk.view.topGap;
    return rankScripts({
      ...desk.scriptInput(rule),
      tier: desk.client ? tierOf(desk.client).tier : null,
      expectations: expectations.sort((a, b) => Number(b.content === top) - Number(a.content === top)),
      emotion,
      channel,
    });
  },

  async 'script.check'(args, tabId) {
    const desk = await deskOf(await tabOf(tabId));
    return checkDraft(desk, args);
  },

  async 'script.copy'(args, tabId) {
    await readAgain(tabId);
    const desk = await deskOf(await tabOf(tabId));
    const { locks, parts } = await checkDraft(desk, args);
    return locks.length > 0 ? { locks } : { text: textOf(parts) };
  },

  async 'script.copied'(args, tabId) {
    const desk = await deskOf(await tabOf(tabId));
    const script = findScript(packs, args.script);
    if (!script) throw new Refusal({ code: 'not-found', detail: { id: args.script } });
    const drafted = draftNote(desk, args, script);
    const note = await changed(storage.notes.save(drafted.note, drafted.commitments));
    const commitments = await storage.commitments.ofNote(note.id);
    const key = { clientId: args.clientId, period: args.period, rule: args.rule };
    const [now] = await storage.cases
      .list(args.clientId, args.period)
      .then((cases) => cases.filter(({ rule }) => rule === args.rule));
    const early = !now || ['found', 'checked', 'prepared'].includes(now.stage);
    await storage.cases.patch(key, {
      ...(early ? { stage: 'explained' as const } : {}),
      draft: keptDraft(desk, args),
    });
    return { note, commitments };
  },
};

/** The page may have changed since it was last read: every frame reads once more before anything is copied. */
async function readAgain(tabId: number | null): Promise<void> {
  const tab = await tabOf(tabId);
  const readings = await orderAll(tab, 'page.read', {});
  const frames = Object.values(tab.frames);
  for (const [i, reading] of readings.entries()) {
    const frame = frames[i];
    if (reading && frame) await takeReading(tab.tabId, frame.frameId, reading);
  }
}

function keptDraft(desk: Awaited<ReturnType<typeof deskOf>>, args: ScriptArgs) {
  const parts = fillDraft(desk.scriptInput(args.rule), args.parts);
  return { script: args.script, channel: args.channel, parts: args.parts, fills: fillsOf(parts) };
}
