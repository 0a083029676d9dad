import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneFile } from '../../../rules/packs/oneFile';
import { shippedPack } from '../../../rules/packs/shipped';
import type { Severity } from '../../../rules/verdict';
import { clients } from './books';
import { ask, inArchive, judged, openBooks, startDesk, viewWhen, type Desk } from './desk';

type Json = Record<string, unknown> & { id: string };

const RULE = 'negative-cash';

/** A pack of somebody who finds negative cash as grave as that, under the id that is given. */
function packOf(id: string, severity: Severity, rule = RULE, renames: Record<string, string> = {}): string {
  const source = shippedPack('cn-small-business') as Record<string, Json[]>;
  const own = source['rules']?.find((one) => one.id === RULE);
  const shown = source['cases']?.find(({ expected }) => Array.isArray(expected) && expected.includes(RULE));
  return oneFile({
    format: 'ledgerside-pack',
    formatVersion: '1.0',
    manifest: {
      id,
      version: '1.0.0',
      title: { 'zh-CN': `话术包 ${id}`, en: id },
      publisher: '陈静，会计主管',
      licence: 'MIT',
      language: 'zh-CN',
      jurisdiction: 'CN',
      minimumAppVersion: '0.1.0',
      changelog: [],
      renames,
    },
    parameters: [],
    rules: [{ ...own, id: rule, severity, severities: [] }],
    scripts: [],
    glossary: [],
    promises: [],
    cases: [
      {
        ...shown,
        id: 'one',
        expected: [rule],
        not_expected: [],
        near_miss: [],
        cannot_judge: [],
        severities: { [rule]: severity },
      },
    ],
  });
}

describe('several packs', () => {
  let desk: Desk;
  let page: Page;
  let clientId: string;

  beforeAll(async () => {
    desk = await startDesk();
    ({ id: clientId } = await inArchive(desk, clients.shortOfCash));
    await openBooks(desk, clients.shortOfCash.code);
    await judged(desk, clients.shortOfCash.name);
    page = await desk.launched.context.newPage();
  });
  afterAll(() => desk?.close());

  const open = async (hash: string) => {
    await page.goto('about:blank');
    await page.goto(desk.launched.url(`workbench.html#/${hash}`));
  };
  const severityOf = async () => {
    const [stand] = await ask(desk, 'overview.list', {});
    return stand?.anomalies.find(({ rule }) => rule === RULE)?.severity ?? null;
  };
  const order = async () => (await ask(desk, 'pack.list', {})).map(({ id }) => id);

  /** Lets a file fall on the page, as a hand does that drags it there. */
  async function drop(name: string, text: string): Promise<void> {
    await open('packs/import');
    const data = await page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], file, { type: 'application/json' }));
        return transfer;
      },
      [name, text] as const,
    );
    await page.locator('.wb-drop').dispatchEvent('drop', { dataTransfer: data });
  }

  async function accept(name: string, text: string): Promise<void> {
    await drop(name, text);
    await page.getByRole('button', { name: /接受并启用/ }).click();
    await page.getByRole('heading', { name: /^话术包 / }).waitFor();
  }

  it('are taken by dropping their files, the last one before the others', async () => {
    await accept('first.json', packOf('first', 'note'));
    await accept('second.json', packOf('second', 'reminder'));
    expect((await order()).slice(0, 2)).toEqual(['second', 'first']);
    expect(await severityOf()).toBe('reminder');
  });

  it('decide in the order in which they are put', async () => {
    await open('packs');
    await page.getByRole('button', { name: '“话术包 second”下移' }).click();
    await page.locator('tbody tr').first().getByRole('link', { name: '话术包 first' }).waitFor();
    expect((await order()).slice(0, 2)).toEqual(['first', 'second']);
    expect(await severityOf()).toBe('note');
    const rows = page.locator('tbody tr');
    expect(await rows.nth(0).getByRole('button').first().isDisabled()).toBe(true);
  });

  it('take what is stored with them when a rule gets another id', async () => {
    await ask(desk, 'suppression.set', {
      value: { clientId, rule: RULE, reason: '备用金', until: null, period: null, severity: 'major' },
    });
    await ask(desk, 'note.save', { note: { clientId, rule: RULE, words: '单据在包里。' }, commitments: [] });
    for (const id of ['first', 'second', 'cn-small-business'])
      await ask(desk, 'pack.enable', { id, enabled: false });
    await accept('third.json', packOf('third', 'warning', 'cash-below-zero', { [RULE]: 'cash-below-zero' }));
    const [kept] = await ask(desk, 'note.list', { clientId, query: '', limit: 5 });
    expect(kept?.note.rule).toBe('cash-below-zero');
    await openBooks(desk, clients.shortOfCash.code);
    await viewWhen(
      desk,
      'what was put aside under its new id',
      ({ aside }) => aside?.some(({ verdict }) => verdict.rule === 'cash-below-zero') === true,
    );
    await ask(desk, 'pack.remove', { id: 'third' });
    for (const id of ['first', 'second']) await ask(desk, 'pack.remove', { id });
    await ask(desk, 'pack.enable', { id: 'cn-small-business', enabled: true });
  });

  it('go out as one file, the built-in ones too, and come in again the same', async () => {
    await open('packs/cn-small-business');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出' }).click(),
    ]);
    const text = await readFile(await saved.path(), 'utf8');
    expect(text).toBe(oneFile(shippedPack('cn-small-business')));
    await drop(saved.suggestedFilename(), text);
    const cases = (shippedPack('cn-small-business')['cases'] as unknown[]).length;
    await page.getByText(`${String(cases)} 个全部通过`).waitFor({ timeout: 300_000 });
    await page.getByText('和现在用的完全一样。').waitFor();
    await page.getByRole('button', { name: '接受并启用' }).click();
    await page.getByRole('heading', { name: '小企业代理记账' }).waitFor();
    expect((await ask(desk, 'pack.file', { id: 'cn-small-business' })).text).toBe(text);
    await desk.page.bringToFront();
    expect(await severityOf()).not.toBeNull();
  });
});
