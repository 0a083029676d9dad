import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killWorker } from '../../harness';
import { clients } from './books';
import { ask, askFromSidebar, inArchive, judged, openBooks, startDesk, viewNow, type Desk } from './desk';

const who = clients.shortOfCash;
const HAN = /\p{Script=Han}/u;

describe('an interface in English', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    await inArchive(desk, who, { salutation: 'Mr Gao' });
    await ask(desk, 'settings.set', {
      patch: { language: 'en', me: { name: 'Lin Xiao', firm: 'Anhe Accounting' } },
    });
  });
  afterAll(async () => desk?.close());

  it('stays English when the worker was started again', async () => {
    await killWorker(desk.launched);
    const sidebar = await openBooks(desk, who.code);
    expect(await (await sidebar.frameElement()).getAttribute('title')).toBe('Ledgerside');
    await killWorker(desk.launched);
    const { expectations } = await viewNow(sidebar);
    const promises = expectations.flatMap(({ promise }) => (promise ? [promise.text] : []));
    expect(promises).toHaveLength(6);
    for (const text of promises) expect(text).not.toMatch(HAN);
  });

  it('drafts its notes in English, with figures that are called by words', async () => {
    const sidebar = await openBooks(desk, who.code);
    const view = await judged(desk, who.name);
    const clientId = view.identity.state === 'known' ? view.identity.client.id : '';
    const matter = { clientId, period: '2026-10', rule: 'negative-cash' };
    await askFromSidebar(sidebar, 'case.patch', {
      ...matter,
      patch: { checkReason: 'Gone through by phone' },
    });
    await killWorker(desk.launched);
    const copied = await askFromSidebar(sidebar, 'script.copy', {
      ...{
        ...matter,
        script: 'negative-cash-owner-paid',
        channel: 'phone',
        form: 'full' as const,
        parts: {},
      },
    });
    if (!copied.ok || !('ticket' in copied.value)) throw new Error(JSON.stringify(copied));
    const noted = await askFromSidebar(sidebar, 'script.copied', { ticket: copied.value.ticket });
    if (!noted.ok) throw new Error(JSON.stringify(noted));
    const { note } = noted.value;
    expect(note).toMatchObject({
      ruleTitle: 'Cash on hand below zero',
      script: { title: 'Owner paid and did not claim' },
    });
    expect(note.figures.map(({ label, value }) => [label, value])).toEqual([
      ['closing cash balance', -18640],
      ['cash short', 18640],
    ]);
    // In the form the note stands as it was drafted, with who signs it.
    await sidebar.getByRole('tab', { name: 'Notes' }).click();
    await sidebar.getByRole('button', { name: 'Edit' }).first().click();
    await sidebar.getByText('Signed').waitFor();
    const form = await sidebar.locator('#panel').innerText();
    expect(form).toContain('Lin Xiao');
    expect(form).toContain('Anhe Accounting');
    expect(form).toContain('closing cash balance');
    expect(form).not.toMatch(/cash_/);
  });
});
