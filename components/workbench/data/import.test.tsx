// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { fakeClient } from '../testing/fakeClient';
import { mount, type Page } from '../testing/mount';
import { askAbout, sendFile } from './sending';

let page: Page | null = null;
afterEach(() => page?.close());

const going = { stopped: () => false, onProgress: () => undefined };
const report = {
  errors: [],
  tables: { notes: { added: 3, updated: 0, same: 0, kept: 0 } },
  exportedAt: null,
  from: null,
};

async function choose(on: Page, file: File) {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: [file] } });
  await act(() => void on.root.querySelector('.wb-drop')?.dispatchEvent(event));
  await on.rest(50);
}

it('sends a large file in parts that no message is too small for, and cuts no character apart', async () => {
  const fake = fakeClient();
  const text = `a${'账'.repeat(3_000_000)}😀`;
  const shares: number[] = [];
  const sent = await sendFile(fake, 'one', new File([text], 'x.json'), {
    ...going,
    onProgress: (share) => shares.push(share),
  });
  expect(sent).toEqual({ ok: true });
  const parts = fake.asked.map(({ args }) => (args as { text: string }).text);
  expect(parts).toHaveLength(3);
  expect(parts.join('') === text).toBe(true);
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});

it.each([
  ['GB18030', [0xc9, 0xcc, 0xc3, 0xb3]],
  ['UTF-16', [0xff, 0xfe, 0x7b, 0x00]],
  ['cut in the middle of a character', [0xe8, 0xb4]],
])('refuses a file that is no UTF-8 rather than taking its characters for others: %s', async (_, bytes) => {
  const fake = fakeClient({ report });
  page = await mount(fake, '#/data');
  await choose(page, new File([new Uint8Array(bytes)], '客户.json'));
  expect(page.root.textContent).toContain('“客户.json”不是 UTF-8 编码');
  expect(page.root.querySelector('.wb-drop')).not.toBeNull();
  expect(fake.asked.some(({ call }) => call === 'transfer.check')).toBe(false);
});

it('sends the file once more when the background has forgotten it', async () => {
  const fake = fakeClient({ report });
  let calls = 0;
  const forgetful = {
    ...fake,
    call: ((name: never, args: never) =>
      name === 'transfer.check' && calls++ === 0
        ? Promise.resolve({ ok: false, error: { code: 'transfer-lost', detail: {} } })
        : fake.call(name, args)) as typeof fake.call,
  };
  const answer = await askAbout(forgetful, 'transfer.check', 'one', new File(['{}'], 'x.json'), going);
  expect(answer).toEqual({ ok: true, value: report });
  expect(fake.data.sent).toEqual({ id: 'one', text: '{}' });
});

it('stops while it reads and while it writes, and says that nothing was written', async () => {
  const fake = fakeClient({ report, silent: ['transfer.check'] });
  page = await mount(fake, '#/data');
  await choose(page, new File(['{}'], 'x.json'));
  expect(page.text()).toContain('正在核对文件');
  await page.press('停下');
  expect(page.text()).toContain('停下了，什么都没有写入');
  expect(fake.asked.at(-1)?.call).toBe('transfer.drop');

  fake.data.silent = ['transfer.apply'];
  await choose(page, new File(['{}'], 'x.json'));
  await page.press('导入');
  expect(page.text()).toContain('正在写入');
  await page.press('停下');
  expect(page.text()).toContain('停下了，什么都没有写入');
  expect(fake.asked.at(-1)?.call).toBe('transfer.drop');
});

it('says in words when the file is too large for the browser', async () => {
  const fake = fakeClient({ failures: { 'transfer.check': { code: 'transfer-too-large', detail: {} } } });
  page = await mount(fake, '#/data');
  await choose(page, new File(['{}'], 'x.json'));
  expect(page.text()).toContain('文件太大');
});
