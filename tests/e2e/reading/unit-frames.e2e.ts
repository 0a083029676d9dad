import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabView } from '../../../messages';
import { plain } from '../../../sites/fixtures/drawings';
import { serve, type Served } from './served';

const NAME = '唐山宏达建筑工程有限公司';
const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>账</title></head><body>${body}</body></html>`;
const shell = (unit: string): string =>
  page(
    `<header>当前账套：${NAME}</header><div id="unit">${unit}</div><iframe src="/books" style="width:900px;height:500px"></iframe>`,
  );
/** Cash and bank, 168,749.50 less 1,234.00 as printed. */
const PRINTED = 168_749.5;

const figures = ({ facts }: TabView): number[] =>
  Object.values(facts.known).flatMap(({ sources }) => sources.map(({ value }) => value));
const codes = ({ problems }: TabView): string[] => problems.map(({ code }) => code);

describe('a unit in the shell around the frame of the books', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serve({
      '/': shell('<p>金额单位：万元</p>'),
      '/button': shell('<button>万元</button>'),
      '/books': page(`<h3>科目余额表 会计期间：2025年06期</h3>${plain()}`),
    });
    await served.client(NAME);
  });
  afterAll(() => served?.close());

  it('is that of the books', async () => {
    const view = await served.when('the figures', (now) => figures(now).length > 0);
    expect(figures(view)).toContain(PRINTED * 10_000);
    expect(figures(view)).not.toContain(PRINTED);
    expect(codes(view)).not.toContain('unit-elsewhere');
  });

  it('is doubted where a button says it, and no figure goes on', async () => {
    await served.page.goto(`${served.url}/button`);
    await served.when('the doubt', (now) => codes(now).includes('unit-elsewhere'));
    const sidebar = await served.sidebar();
    await sidebar.getByRole('button', { name: '读表时没读准 1 处' }).click();
    await sidebar.getByText('页面别处写着“万元”，看不出是不是这张表的单位，没有用它判断').waitFor();
    const view = await served.when('the doubt', (now) => codes(now).includes('unit-elsewhere'));
    expect(figures(view)).not.toContain(PRINTED);
  });
});
