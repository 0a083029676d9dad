// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { ImportReport } from '../../messages';
import { setLanguage } from '../i18n';
import { firstSteps, stepsIn } from '../testing/steps';
import { fakeClient } from './testing/fakeClient';
import type { FakeData } from './testing/fakeClient';
import { mount } from './testing/mount';
import type { Page } from './testing/mount';
import { fullClient, fullNote, sampleClients, sampleNotes } from './testing/sample';

let page: Page | null = null;

afterEach(() => {
  page?.close();
  page = null;
  setLanguage('zh-CN');
});

async function open(hash: string, data: Partial<FakeData> = {}) {
  const fake = fakeClient(data);
  page = await mount(fake, hash);
  const count = (call: string) => fake.asked.filter((one) => one.call === call).length;
  return { fake, page, count };
}

async function drop(on: Page, text: string) {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: [new File([text], 'from-afar.json')] } });
  await act(() => void on.root.querySelector('.wb-drop')?.dispatchEvent(event));
  await on.rest();
}

const rowNames = (on: Page) => [...on.root.querySelectorAll('tbody th a')].map((link) => link.textContent);

it('lists clients by tier and filters them as one types', async () => {
  const { page } = await open('#/clients', { clients: [...sampleClients(12), fullClient] });
  expect(rowNames(page)).toHaveLength(13);
  await page.type('名称、编号、别名', '0037');
  expect(rowNames(page)).toEqual([fullClient.name]);
  await page.type('名称、编号、别名', '没有这户');
  expect(page.text()).toContain('没有符合的客户');
  await page.press('清掉筛选');
  expect(rowNames(page)).toHaveLength(13);
});

it('draws a few rows of many and says how many there are', async () => {
  const { page } = await open('#/clients', { clients: sampleClients(320) });
  expect(page.text()).toContain('列出 320 户');
  expect(page.root.querySelector('table')?.getAttribute('aria-rowcount')).toBe('321');
  expect(rowNames(page).length).toBeLessThan(80);
});

it('moves through the rows by key', async () => {
  const { page } = await open('#/clients', { clients: sampleClients(3) });
  await page.key('ArrowDown');
  await page.key('ArrowDown');
  expect(document.activeElement?.textContent).toBe(rowNames(page)[1]);
});

it('takes a deleted client back', async () => {
  const { page, fake } = await open('#/clients/muhe', { clients: [fullClient] });
  await page.press('删除');
  expect(location.hash).toBe('#/clients');
  expect(page.text()).toContain('还没有客户');
  await page.press('撤销');
  expect(fake.data.clients[0]?.deletedAt).toBeNull();
  expect(location.hash).toBe('#/clients/muhe');
  expect(page.root.querySelector('h1')?.textContent).toBe(fullClient.name);
});

it('takes a deleted note back by Ctrl+Z', async () => {
  const { page, fake } = await open('#/notes/n-full', { clients: [fullClient], notes: [fullNote] });
  expect(page.text()).toContain(fullNote.words);
  await page.press('删除');
  expect(page.text()).toContain('还没有记录');
  await page.key('z', { ctrlKey: true });
  expect(fake.data.notes[0]?.deletedAt).toBeNull();
  expect(page.text()).toContain('1 条');
});

it('follows the tier and its reasons while the factors are typed', async () => {
  const { page, fake } = await open('#/clients/muhe', { clients: [fullClient] });
  expect(page.root.querySelector('.wb-tier')?.textContent).toContain('C 级客户');
  await page.type('年费', '24,000');
  await page.rest(500);
  expect(fake.data.clients[0]?.tierFactors).toEqual({ ...fullClient.tierFactors, annualFee: 24000 });
  expect(page.root.querySelector('.wb-tier')?.textContent).toContain('A 级客户');
  expect(page.root.querySelector('.wb-tier')?.textContent).toContain('年费 24,000 元');
});

it('does not keep what is no number', async () => {
  const { page, fake } = await open('#/clients/muhe', { clients: [fullClient] });
  await page.type('年费', '一万');
  await page.rest(500);
  expect(fake.data.clients[0]?.tierFactors.annualFee).toBe(14400);
  expect(page.text()).toContain('只写数字');
});

it('sets a tier by hand only with a reason', async () => {
  const { page, fake, count } = await open('#/clients/muhe', { clients: [fullClient] });
  await page.press('A');
  await page.rest(500);
  expect(count('client.update')).toBe(0);
  expect(page.text()).toContain('写明原因才生效');
  await page.type('原因', '老板的同学');
  await page.rest(500);
  expect(fake.data.clients[0]?.tierOverride).toMatchObject({ tier: 'A', reason: '老板的同学' });
  expect(page.root.querySelector('.wb-tier')?.textContent).toContain('老板的同学');
});

it('keeps what could not be written and tries it again', async () => {
  const { page, fake } = await open('#/clients/muhe', {
    clients: [fullClient],
    failures: { 'client.update': { code: 'error_storage_full', detail: {} } },
  });
  await page.type('编号', '0038');
  await page.rest(500);
  expect(page.text()).toContain('没存上');
  expect(page.root.querySelector('.wb-failure')?.textContent).toContain('磁盘满了');
  fake.data.failures = {};
  await page.type('行业', '零售');
  await page.rest(500);
  expect(fake.data.clients[0]).toMatchObject({ code: '0038', industry: '零售' });
});

it('shows every error of a file and writes nothing', async () => {
  const report: ImportReport = {
    errors: [
      { path: '$.notes[41].channel', code: 'import-value', detail: { found: 'fax', allowed: 'phone' } },
      { path: '$.clients[3].name', code: 'import-missing', detail: { key: 'name' } },
    ],
    tables: {},
    exportedAt: null,
    from: null,
  };
  const { page, count } = await open('#/data', { report });
  await drop(page, '{}');
  expect(page.root.querySelectorAll('.wb-errors li')).toHaveLength(2);
  expect(page.text()).toContain('“记录”第 42 条，channel');
  expect(page.text()).toContain('什么都没有写入');
  expect([...page.root.querySelectorAll('button')].map((button) => button.textContent)).not.toContain('导入');
  expect(count('transfer.apply')).toBe(0);
});

it('writes a good file only when told to, and says what was done', async () => {
  const report = {
    errors: [],
    tables: { notes: { added: 3, updated: 1, same: 9, kept: 2 } },
    exportedAt: '2026-11-06T01:00:00.000Z',
    from: '安和财税 林晓',
  };
  const { page, fake, count } = await open('#/data', { report });
  await drop(page, '{"format":"ledgerside-export"}');
  expect(count('transfer.check')).toBe(1);
  expect(count('transfer.apply')).toBe(0);
  expect(page.text()).toContain('来自 安和财税 林晓');
  await page.press('导入');
  expect(fake.data.sent?.text).toBe('{"format":"ledgerside-export"}');
  expect(fake.asked.find(({ call }) => call === 'transfer.apply')?.args).toEqual({ id: fake.data.sent?.id });
  expect(page.text()).toContain('新增 3，更新 1');
});

it('offers no import of a file that holds nothing new', async () => {
  const report = {
    errors: [],
    tables: { notes: { added: 0, updated: 0, same: 9, kept: 2 } },
    exportedAt: null,
    from: null,
  };
  const { page } = await open('#/data', { report });
  await drop(page, '{}');
  expect(page.text()).toContain('文件里没有新东西');
  expect([...page.root.querySelectorAll('button')].map((button) => button.textContent)).not.toContain('导入');
});

it('changes a promise on the spot and takes it back', async () => {
  const { page, fake } = await open('#/services');
  const before = fake.data.promises.find(({ content }) => content === 'response')?.text;
  await page.type('响应时间的承诺', '当天回消息。');
  await page.press('保存');
  expect(fake.data.promises.find(({ content }) => content === 'response')?.text).toBe('当天回消息。');
  await page.press('撤销');
  expect(fake.data.promises.find(({ content }) => content === 'response')?.text).toBe(before);
});

it('says what is not shown of thousands of notes', async () => {
  const clients = sampleClients(20);
  const { page } = await open('#/notes', { clients, notes: sampleNotes(1300, clients) });
  expect(page.text()).toContain('只列最新 1000 条');
  expect(page.root.querySelectorAll('.wb-note').length).toBeLessThan(80);
});

it('begins with the same three steps as the sidebar', async () => {
  const { page } = await open('#/welcome', {
    settings: { me: null, language: 'zh-CN', theme: 'light' },
  });
  expect(stepsIn(page.root.querySelector('.wb-steps'))).toEqual(firstSteps);
  expect(page.text()).toContain('姓名和公司，记录用它们署名');
});

it('asks name and firm, and then says where to go on', async () => {
  const { page, fake } = await open('#/welcome', {
    settings: { me: null, language: 'zh-CN', theme: 'light' },
  });
  await page.type('姓名', '林晓');
  await page.press('开始用');
  expect(fake.data.settings.me).toBeNull();
  await page.type('公司', '安和财税');
  await page.press('开始用');
  expect(fake.data.settings.me).toEqual({ name: '林晓', firm: '安和财税' });
  expect(page.text()).toContain('点工具栏上的账边图标');
});

it('changes the language of everything at once', async () => {
  const { page } = await open('#/settings');
  await page.press('English');
  expect(page.root.querySelector('h1')?.textContent).toBe('Settings');
  expect(document.documentElement.lang).toBe('en');
});

it('takes back what was settled on a site, and turns the site off', async () => {
  const layout = { side: 'right', mode: 'push', width: 400, collapsed: false, handle: 0.5 } as const;
  const site = {
    origin: 'http://books.example:8090',
    layout,
    settled: { 沐禾: fullClient.id },
    since: '2026-11-01T01:00:00.000Z',
  };
  const { page, count } = await open('#/settings', { clients: [fullClient], sites: [site] });
  expect(page.text()).toContain(`“沐禾”认作 ${fullClient.name}`);
  await page.press('撤销“沐禾”的认定');
  expect(page.text()).not.toContain('“沐禾”认作');
  await page.press('在 books.example:8090 关掉账边');
  expect(count('sites.off')).toBe(1);
  expect(page.text()).toContain('还没有开启的网站');
});

it('says what happened when the clients cannot be read, and reads again', async () => {
  const { page, fake } = await open('#/clients', {
    clients: [fullClient],
    failures: { 'client.list': { code: 'error_storage_denied', detail: {} } },
  });
  expect(page.text()).toContain('这一页没有读出来');
  fake.data.failures = {};
  await page.press('再读一次');
  expect(rowNames(page)).toEqual([fullClient.name]);
});
