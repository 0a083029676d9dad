import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabView } from '../../../messages';
import type { Client } from '../../../storage/records';
import { clients } from './books';
import { sayIn } from '../../../words/catalogue';
import { rowWords } from '../../../words/rows';
import { ask, inArchive, judged, openBooks, startDesk, viewWhen, type Desk } from './desk';

interface Story {
  code: string;
  name: string;
  rule: string;
  /** What fires besides. */
  also?: string[];
  figure: number;
  drawn: string;
  row: string;
}

const stories: Story[] = [
  {
    ...clients.shortOfCash,
    rule: 'negative-cash',
    figure: -18640,
    drawn: '-18,640.00',
    row: '1001 库存现金',
  },
  { ...clients.overpaid, rule: 'wrong-side-balance', figure: 42800, drawn: '42,800.00', row: '1122' },
  { ...clients.prepaying, rule: 'wrong-side-balance', figure: 23760, drawn: '23,760.00', row: '220201' },
  {
    ...clients.owingOwner,
    rule: 'other-payable-large',
    figure: 656000,
    drawn: '656,000.00',
    row: '224101 其他应付款-孟凯',
  },
  {
    ...clients.broken,
    rule: 'trial-balance-out-of-balance',
    // The account whose figure was spoilt does not roll forward either.
    also: ['account-roll-forward-break'],
    figure: 2000,
    drawn: '2,000.00',
    row: '合计',
  },
];

const firing = ({ verdicts }: TabView) => verdicts.filter(({ status }) => status === 'fires');

describe('what will need explaining', () => {
  let desk: Desk;
  let lending: Client;
  beforeAll(async () => {
    desk = await startDesk();
    lending = await inArchive(desk, clients.lending);
    for (const one of [...stories, clients.clean]) await inArchive(desk, { name: one.name, code: one.code });
  });
  afterAll(async () => desk?.close());

  it.each(stories)('$rule: $drawn of $name', async ({ code, name, rule, also = [], figure, drawn, row }) => {
    const sidebar = await openBooks(desk, code);
    const fires = firing(await judged(desk, name));
    expect(fires.map((verdict) => verdict.rule).sort()).toEqual([rule, ...also].sort());
    const verdict = fires.find((one) => one.rule === rule);
    expect(verdict?.figure).toEqual({ value: figure, unit: 'money' });
    const witnesses = [
      ...(verdict?.evidence.map(({ source }) => source) ?? []),
      ...(verdict?.explanation.lines.flatMap(({ sources }) => sources) ?? []),
    ];
    expect(witnesses.map((source) => rowWords(source, sayIn('zh-CN'))).join()).toContain(row);

    await sidebar.locator('.row', { hasText: verdict?.title['zh-CN'] }).click();
    const sum = sidebar.locator('.sum');
    await sum.waitFor();
    // Out of balance is a difference in the sum, and an amount without its sign in the list.
    const values = (await sum.locator('.value').allTextContents()).map((value) => value.replace('-', ''));
    expect(values).toContain(drawn.replace('-', ''));
    expect(await sidebar.locator('.sum .chip, .witnesses .chip').count()).toBeGreaterThan(0);
    expect(await sum.locator('.sum-against .op').count()).toBe(1);
  });

  it('is nothing in books where all is well', async () => {
    const sidebar = await openBooks(desk, clients.clean.code);
    const view = await judged(desk, clients.clean.name);
    expect(firing(view)).toEqual([]);
    const quiet = view.verdicts.filter(({ status }) => status === 'quiet').map(({ rule }) => rule);
    expect(quiet).toEqual(expect.arrayContaining(stories.map(({ rule }) => rule)));
    await sidebar.getByText('没有要解释的').waitFor();
    await sidebar.getByText(`没有触发 ${quiet.length} 项`).waitFor();
  });

  it('is not counted as nothing while no statement has been read', async () => {
    const fresh = await inArchive(desk, clients.alike);
    const sidebar = await openBooks(desk, clients.alike.code, { module: 'home' });
    const view = await viewWhen(desk, fresh.name, ({ identity }) => identity.state === 'known');
    expect(firing(view)).toEqual([]);
    const unknown = view.verdicts.filter(({ status }) => status === 'unknown').map(({ rule }) => rule);
    expect(unknown).toEqual(expect.arrayContaining(stories.map(({ rule }) => rule)));
    expect(view.facts.known['cash_balance']).toBeUndefined();
    await sidebar.getByText('还没读到报表').waitFor();
    await sidebar.getByText(`判断不了 ${unknown.length} 项`).click();
    await sidebar.getByText('不当作 0').first().waitFor();
  });

  it('keeps every cause that is ticked, however quickly, and unticks one alone', async () => {
    const sidebar = await openBooks(desk, clients.shortOfCash.code);
    await judged(desk, clients.shortOfCash.name);
    await sidebar.locator('.row').first().click();
    const boxes = sidebar.locator('.checks input');
    await boxes.first().waitFor();
    // All in one turn of the page, as a hand never could.
    await boxes.evaluateAll((all) => all.slice(0, 3).forEach((box) => (box as HTMLElement).click()));
    await sidebar.getByText('3 / 3').waitFor();
    const checked = await viewWhen(desk, 'three ticks kept', ({ cases }) => cases[0]?.stage === 'checked');
    expect(Object.keys(checked.cases[0]?.checks ?? {}).sort()).toEqual(['history', 'records', 'vouchers']);
    await boxes.nth(1).click();
    const after = await viewWhen(
      desk,
      'one tick gone',
      ({ cases }) => Object.keys(cases[0]?.checks ?? {}).length === 2,
    );
    expect(after.cases[0]?.checks).not.toHaveProperty('records');
    await sidebar.getByText('2 / 3').waitFor();
  });

  describe('of a person whom nobody knows', () => {
    const loan = (view: TabView) => view.verdicts.find(({ rule }) => rule === 'shareholder-loan-year-end');
    const until = (status: string) =>
      viewWhen(desk, `the loan ${status}`, (view) => loan(view)?.status === status);

    it('asks who it is, with the figure and its cell', async () => {
      const sidebar = await openBooks(desk, clients.lending.code);
      const view = await judged(desk, clients.lending.name);
      expect(firing(view).map(({ rule }) => rule)).toEqual(['large-cash-balance']);
      expect(loan(view)).toMatchObject({
        status: 'unknown',
        missing: [{ why: 'person', name: '周志明', amount: 186000 }],
      });
      const question = sidebar.getByRole('group', { name: '周志明是股东吗？' });
      await question.waitFor();
      expect(await question.innerText()).toContain('186,000.00');
      expect(await question.locator('button.chip').count()).toBe(1);
    });

    it('judges after one click, and takes it back when the archive does', async () => {
      const sidebar = await openBooks(desk, clients.lending.code);
      await sidebar
        .getByRole('group', { name: '周志明是股东吗？' })
        .getByRole('button', { name: '股东', exact: true })
        .click();
      const settled = await until('fires');
      expect(loan(settled)).toMatchObject({ figure: { value: 186000 }, severity: 'warning' });
      await sidebar.locator('.row', { hasText: '186,000.00' }).waitFor();
      const [kept] = (await ask(desk, 'client.list', {})).filter(({ client }) => client.id === lending.id);
      expect(kept?.client.people).toMatchObject([{ name: '周志明', role: 'shareholder' }]);

      await ask(desk, 'client.update', { id: lending.id, patch: { people: [] } });
      await until('unknown');
      await sidebar.getByRole('group', { name: '周志明是股东吗？' }).waitFor();
    });

    it('is quiet about an employee', async () => {
      const sidebar = await openBooks(desk, clients.lending.code);
      await sidebar
        .getByRole('group', { name: '周志明是股东吗？' })
        .getByRole('button', { name: '员工' })
        .click();
      const view = await until('quiet');
      expect(firing(view).map(({ rule }) => rule)).toEqual(['large-cash-balance']);
      await ask(desk, 'client.update', { id: lending.id, patch: { people: [] } });
    });
  });
});
