import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInFolders } from '../../../rules/packs';
import { shippedPack } from '../../../rules/packs/shipped';
import { killWorker, waitFor } from '../../harness';
import { clients } from './books';
import { ask, inArchive, judged, openBooks, startDesk, viewWhen, type Desk } from './desk';

type Json = Record<string, unknown> & { id: string };

const RULE = 'negative-cash';
const builtIn = builtInFolders.length;
/** Cases of the built-in pack in which it fires. */
const total =
  (shippedPack('cn-small-business') as Record<string, Json[]>)['cases']?.filter(firing).length ?? 0;

function firing({ expected }: Json): boolean {
  return Array.isArray(expected) && expected.includes(RULE);
}

/** A pack of the firm: negative cash is milder here, with the built-in cases that show it. */
function teamPack(
  version: string,
  change: (pack: Record<string, unknown>) => void = () => undefined,
): string {
  const source = shippedPack('cn-small-business') as Record<string, Json[]>;
  const rule = source['rules']?.find(({ id }) => id === RULE);
  const cases = (source['cases'] ?? []).filter(firing);
  const pack: Record<string, unknown> = {
    format: 'ledgerside-pack',
    formatVersion: '1.0',
    manifest: {
      id: 'anhe',
      version,
      title: { 'zh-CN': '安和财税话术包', en: 'Anhe pack' },
      publisher: '陈静，会计主管',
      licence: 'MIT',
      language: 'zh-CN',
      jurisdiction: 'CN',
      minimumAppVersion: '0.1.0',
      changelog: [{ version, date: '2026-11-10', text: { 'zh-CN': '现金为负先提示。', en: 'Milder.' } }],
    },
    parameters: [],
    rules: [{ ...rule, severity: 'note', severities: [] }],
    scripts: [],
    glossary: [],
    promises: [],
    cases: cases.map((one) => ({
      ...one,
      expected: [RULE],
      not_expected: [],
      near_miss: [],
      cannot_judge: [],
      severities: { [RULE]: 'note' },
    })),
  };
  change(pack);
  return JSON.stringify(pack, null, 2);
}

describe('packs in the workbench', () => {
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    desk = await startDesk();
    await inArchive(desk, clients.shortOfCash);
    await openBooks(desk, clients.shortOfCash.code);
    await judged(desk, clients.shortOfCash.name);
    page = await desk.launched.context.newPage();
  });
  afterAll(() => desk?.close());

  const open = (hash: string) => page.goto(desk.launched.url(`workbench.html#/${hash}`));
  const severityNow = async () => {
    const [stand] = await ask(desk, 'overview.list', {});
    return stand?.anomalies.find(({ rule }) => rule === RULE)?.severity ?? null;
  };

  async function choose(name: string, text: string): Promise<void> {
    await page.goto('about:blank');
    await open('packs/import');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  it('are listed, opened and searched', async () => {
    await open('packs');
    await page.getByRole('link', { name: '小企业代理记账' }).click();
    await page.getByRole('searchbox').fill('现金');
    await page.locator('.wb-entry').first().waitFor();
    await page.getByRole('radio', { name: /^参数/ }).click();
    await page.getByRole('button', { name: '本所已核' }).click();
    await page.getByText(/核过$/).waitFor();
    await page.getByRole('radio', { name: /^例子/ }).click();
    await page.getByText(/\d+ 条，共 \d{3} 条/).waitFor();
    expect(await page.locator('.wb-entry').count()).toBeLessThan(100);
  });

  it.each([
    ['no JSON', '{"format": "ledgerside-pack",\n  "rules": [}', '第 2 行第 13 个字'],
    ['another file', '{"rows": []}', '这不是话术包'],
    ['a misspelt fact', teamPack('1.0.0').replace('cash_balance <', 'cash_balanc <'), '“规则”第 1 条'],
  ])('are refused with the place: %s', async (_, text, words) => {
    await choose('bad.json', text);
    await page.getByText(words).first().waitFor();
    expect(await page.getByRole('button', { name: /接受并启用/ }).count()).toBe(0);
    expect(await ask(desk, 'pack.list', {})).toHaveLength(builtIn);
  });

  it('are refused while a case fails', async () => {
    const failing = teamPack('1.0.0', (pack) => {
      const [first] = pack['cases'] as Json[];
      if (first) Object.assign(first, { expected: [], not_expected: [RULE] });
    });
    await choose('failing.json', failing);
    await page.getByText(`${total} 个里 1 个不通过`).waitFor();
    await page.getByRole('row', { name: /不触发 触发 .*< 0\.00$/ }).waitFor();
    expect(await page.getByRole('button', { name: /接受并启用/ }).count()).toBe(0);
    const file = { name: 'failing.json', text: failing };
    expect(await ask(desk, 'pack.accept', { id: 'x', file })).toMatchObject({ installed: false });
    expect(await ask(desk, 'pack.list', {})).toHaveLength(builtIn);
  });

  it('show what they change before they are put to use, and judge from then on', async () => {
    const before = await severityNow();
    expect(before).not.toBeNull();
    expect(before).not.toBe('note');
    await choose('anhe-1.0.0.json', teamPack('1.0.0'));
    await page.getByText('接受后，你的客户有这些不同').waitFor();
    await page.getByText(`${total} 个全部通过`).waitFor();
    await page.locator('.wb-client-changes').getByText(clients.shortOfCash.name).waitFor();
    expect(await severityNow()).toBe(before);
    await page.getByRole('button', { name: '接受并启用 1.0.0' }).click();
    await page.getByRole('heading', { name: '安和财税话术包' }).waitFor();
    expect(await severityNow()).toBe('note');
    await desk.page.bringToFront();
    const view = await viewWhen(desk, 'the sidebar judged anew', ({ verdicts }) =>
      verdicts.some(({ rule, severity }) => rule === RULE && severity === 'note'),
    );
    expect(view.verdicts.find(({ rule }) => rule === RULE)?.pack).toBe('anhe');
  });

  it('are still there for a worker that was killed', async () => {
    await killWorker(desk.launched);
    expect(await severityNow()).toBe('note');
  });

  it('ask before an earlier version is taken, and come out as they went in', async () => {
    await choose('old.json', teamPack('0.9.0'));
    await page.getByRole('button', { name: '换成更早的 0.9.0' }).waitFor();
    expect((await ask(desk, 'pack.file', { id: 'anhe' })).text).toBe(teamPack('1.0.0'));
  });

  it('are switched off, removed and put back', async () => {
    await open('packs');
    await page.getByRole('checkbox', { name: '安和财税话术包' }).uncheck();
    await waitFor(async () => (await severityNow()) !== 'note', { what: 'the built-in rule to judge' });
    await page.bringToFront();
    await page.getByRole('link', { name: '安和财税话术包' }).click();
    await page.getByRole('button', { name: '移除' }).click();
    await page.getByText('已移除“安和财税话术包”').waitFor();
    expect(await ask(desk, 'pack.list', {})).toHaveLength(builtIn);
    await page.bringToFront();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByRole('link', { name: '安和财税话术包' }).waitFor();
  });

  it('leave an anomaly aside with its reason, until it is taken back', async () => {
    const sidebar = await openBooks(desk, clients.shortOfCash.code);
    await judged(desk, clients.shortOfCash.name);
    const put = (view: { verdicts: { rule: string; status: string; suppressible?: boolean }[] }) =>
      view.verdicts.find(({ status, suppressible }) => status === 'fires' && suppressible !== false);
    const view = await viewWhen(desk, 'something to put aside', (now) => put(now) !== undefined);
    const verdict = view.verdicts.find(({ rule }) => rule === put(view)?.rule);
    const title = verdict?.title['zh-CN'] ?? '';
    await sidebar.getByRole('tab', { name: /异常/ }).click();
    await sidebar.locator('button.row', { hasText: title }).first().click();
    await sidebar.getByRole('button', { name: '暂不解释' }).click();
    await sidebar.getByRole('textbox', { name: '为什么暂不解释' }).fill('备用金，月底核销');
    await sidebar.getByRole('button', { name: '暂不解释' }).click();
    await sidebar.getByRole('button', { name: /暂不解释 1 项/ }).click();
    await sidebar.getByText('备用金，月底核销').waitFor();
    await sidebar.getByRole('button', { name: '恢复' }).click();
    await viewWhen(desk, 'it back in the list', (now) => now.aside?.length === 0);
  });
});
