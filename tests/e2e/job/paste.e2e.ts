import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { balanceRows, textRows, xlsxOf } from '../../../sites/files/test-files';
import { callBackground, copyOfExtension, introduce, launchWithExtension } from '../../harness';
import type { Copy, Launched } from '../../harness';

const name = '石家庄沐禾商贸有限公司';
const xlsx = (rows: (string | number | null)[][]) => Buffer.from(xlsxOf([{ name: '余额', rows }]));

/** Pastes a text as a spreadsheet puts it on the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData('text/plain', given);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, text);
}

/** Drops a file on the field, as from the desktop. */
async function drop(page: Page, file: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([title, packed]) => {
      const transfer = new DataTransfer();
      const whole = Uint8Array.from(atob(packed!), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([whole], title!));
      return transfer;
    },
    [file, bytes.toString('base64')],
  );
  await page.dispatchEvent('.wb-drop', 'drop', { dataTransfer: data });
}

describe('a table from outside any page', () => {
  let launched: Launched;
  let copy: Copy;
  let page: Page;
  let own: string;
  let other: string;

  beforeAll(async () => {
    copy = await copyOfExtension();
    launched = await launchWithExtension({ extensionDir: copy.folder });
    await introduce(launched);
    const blank = { code: null, taxId: null, taxpayerType: null, owner: null };
    own = (await callBackground(launched, 'client.create', { draft: { ...blank, name } })).id;
    other = (
      await callBackground(launched, 'client.create', { draft: { ...blank, name: '保定恒昱劳务有限公司' } })
    ).id;
    page = await launched.context.newPage();
  });
  afterAll(async () => {
    await launched?.close();
    copy?.remove();
  });

  const open = async (id: string) => {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${launched.extensionId}/workbench.html#/clients/${id}/table`);
    await page.locator('.wb-drop').waitFor();
  };
  const keep = () => page.getByRole('button', { name: /^记入/ });

  it('is pasted, looked at, kept, and taken back', async () => {
    await open(own);
    await paste(
      page,
      textRows(balanceRows)
        .map((row) => row.join('\t'))
        .join('\r\n'),
    );
    await page.getByText('科目余额表', { exact: true }).waitFor();
    await page.getByText('2025年10月').first().waitFor();
    await keep().click();
    await page.getByText(/已记入/).waitFor();
    expect(await callBackground(launched, 'overview.list', {})).toMatchObject([
      { clientId: own, period: '2025-10' },
    ]);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect
      .poll(async () => callBackground(launched, 'overview.list', {}), { timeout: 10_000 })
      .toEqual([]);
  });

  it('is dropped as a workbook, which asks for whose and when where it does not say', async () => {
    await open(own);
    await drop(page, '余额表.xlsx', xlsx(balanceRows.slice(2)));
    await page.getByText('表里没写清是哪一期', { exact: false }).waitFor();
    expect(await keep().isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: '会计期间' }).fill('2025年9月');
    expect(await keep().isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: /我核对过，是/ }).check();
    await keep().click();
    await page.getByText(/已记入/).waitFor();
    expect(await callBackground(launched, 'overview.list', {})).toMatchObject([
      { clientId: own, period: '2025-09' },
    ]);
  });

  it('of another client locks', async () => {
    await open(other);
    await drop(page, '余额表.xlsx', xlsx(balanceRows));
    await page.getByText(`这张表写的是“${name}”，不是“保定恒昱劳务有限公司”`).waitFor();
    expect(await keep().isDisabled()).toBe(true);
  });

  it('that is no table says why', async () => {
    await open(other);
    await drop(page, '旧表.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
    await page.getByText('这是旧版 Excel 格式').waitFor();
    expect(await page.locator('.wb-drop').count()).toBe(1);
  });

  it('is read by what only the workbench loads, and not at first', () => {
    const text = (file: string) => readFileSync(join(copy.folder, file), 'utf8');
    const chunks = readdirSync(join(copy.folder, 'chunks')).map((file) => join('chunks', file));
    const readers = chunks.filter((file) => text(file).includes('EncryptedPackage'));
    expect(readers).toHaveLength(1);
    expect(text('page.js')).not.toContain('EncryptedPackage');
    expect(text('background.js')).not.toContain('EncryptedPackage');
    expect(text('sidebar.html')).not.toContain(basename(readers[0]!));
    expect(text('workbench.html')).not.toContain(basename(readers[0]!));
  });
});
