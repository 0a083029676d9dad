import browser from 'webextension-polyfill';
import { findScript, rankScripts, textOf } from '../../../rules/scripts';
import { changed } from '../changed';
import { orderAll } from '../orders';
import { Refusal, type PanelHandlers } from '../router';
import { checkDraft, deskOf } from '../scriptDesk';
import { createCopyTickets } from '../copyTickets';
import { keepCopied } from '../keepCopied';
import { copyRecord } from '../scriptNote';
import { storage } from '../storage';
import { takeReading } from '../attribute';
import { talksWith } from '../talks';
import { tiering } from '../tierOf';
import { tabOf } from './site';

type Keys = 'script.rank' | 'script.check' | 'script.copy' | 'script.copied';

const tickets = createCopyTickets(browser.storage.session, Date.now, () => crypto.randomUUID());

/** Words for an anomaly: ranked, checked, copied. */
export const scriptHandlers: Pick<PanelHandlers, Keys> = {
  async 'script.rank'({ rule, channel, emotion }, tabId) {
    const desk = await deskOf(await tabOf(tabId));
    const expectations = desk.view.expectations.flatMap(({ content, current }) =>
      current ? [{ content, deviation: current.deviation }] : [],
    );
    const top = desk.view.topGap;
    const ranked = rankScripts({
      ...desk.scriptInput(rule),
      tier: desk.client ? (await tiering())(desk.client).tier : null,
      expectations: expectations.sort((a, b) => Number(b.content === top) - Number(a.content === top)),
      emotion,
      channel,
      talks: await talksWith(desk.client?.id ?? null),
    });
    const uses = await storage.uses.of(ranked.map(({ id }) => id));
    return ranked.map((one) => ({ ...one, use: uses.get(one.id) ?? { used: 0, agreed: 0 } }));
  },

  async 'script.check'(args, tabId) {
    const desk = await deskOf(await tabOf(tabId));
    return checkDraft(desk, args);
  },

  async 'script.copy'(args, tabId) {
    await readAgain(tabId);
    const tab = await tabOf(tabId);
    const desk = await deskOf(tab);
    const script = findScript(desk.packs, args.script);
    if (!script) throw new Refusal({ code: 'not-found', detail: { id: args.script } });
    const { locks, parts } = await checkDraft(desk, args);
    if (locks.length > 0) return { locks };
    const text = textOf(parts);
    const sensitive = desk.view.verdicts.find(({ rule }) => rule === args.rule)?.sensitive ?? true;
    // The panel offers neither; only a press that was faster than its list comes to this.
    if (text.trim() === '' || (sensitive && args.channel === 'wechat' && script.kind === 'talk'))
      throw new Refusal({ code: 'copy-expired', detail: {} });
    const ticket = await tickets.issue(tab.tabId, copyRecord(desk, args, script, parts, text));
    return { text, ticket };
  },

  async 'script.copied'({ ticket }, tabId) {
    const kept = await tickets.redeem((await tabOf(tabId)).tabId, ticket, (copied) =>
      changed(keepCopied(storage, copied)),
    );
    if (!kept) throw new Refusal({ code: 'copy-expired', detail: {} });
    return kept;
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
