import { describe, expect, it } from 'vitest';
import type { PublishedReading } from '../../../scripts/site/read';
import { money, plain } from '../../../sites/fixtures/drawings';
import { barePage } from './bare';

const { page, show, readAgain, read } = barePage();

const HERE = '唐山宏达建筑工程有限公司';
const AWAY = '北京华信科技股份有限公司';
const drawn = { [HERE]: plain(), [AWAY]: plain().replaceAll('1,500.00', '1,400.00') };
const books = (name: keyof typeof drawn): string => `<h3>编制单位：${name} 2025年06期</h3>${drawn[name]}`;

const summary = ({ client, statements }: PublishedReading): unknown => [client?.name, statements.length];

describe('what nobody can see is not read', () => {
  const frame = (style: string): string =>
    `<iframe style="width:900px;height:500px;border:0;${style}" srcdoc='${books(AWAY)}'></iframe>`;

  it.each([
    ['left of the page', `<div style="position:absolute;left:-9999px">${books(AWAY)}</div>`],
    ['above the page', `<div style="position:absolute;top:-9999px">${books(AWAY)}</div>`],
    ['of no size', `<div style="width:0;height:0;overflow:hidden">${books(AWAY)}</div>`],
    ['transparent', `<div style="opacity:0">${books(AWAY)}</div>`],
    ['left out of the drawing', `<div style="content-visibility:hidden">${books(AWAY)}</div>`],
    ['inert', `<div inert>${books(AWAY)}</div>`],
    [
      'pushed out of its pane',
      `<div style="width:1000px;overflow:hidden;white-space:nowrap"><div style="display:inline-block;width:1000px">x</div><div style="display:inline-block;width:1000px">${books(AWAY)}</div></div>`,
    ],
    ['a frame left of the page', frame('position:absolute;left:-3000px')],
    ['a frame of no size', frame('width:0;height:0')],
    ['a transparent frame', frame('opacity:0')],
  ])('%s', async (_, hidden) => {
    expect(summary(await read(`<div>${books(HERE)}</div>${hidden}`))).toEqual([HERE, 1]);
  });

  it('a pane behind another', async () => {
    const pane = (name: keyof typeof drawn, z: number): string =>
      `<div style="position:absolute;inset:0;background:#fff;z-index:${z}">${books(name)}</div>`;
    expect(summary(await read(`${pane(HERE, 2)}${pane(AWAY, 1)}`))).toEqual([HERE, 1]);
    expect(summary(await read(`${pane(HERE, 1)}${pane(AWAY, 2)}`))).toEqual([AWAY, 1]);
  });

  it('a frame behind another', async () => {
    const pane = (name: keyof typeof drawn, z: number): string =>
      `<iframe style="position:absolute;left:0;top:0;width:1000px;height:600px;background:#fff;z-index:${z}" srcdoc='${books(name)}'></iframe>`;
    expect(summary(await read(`${pane(AWAY, 1)}${pane(HERE, 2)}`))).toEqual([HERE, 1]);
  });
});

describe('what can be seen by scrolling is read', () => {
  const rows = plain().replace(
    '</tbody>',
    `${Array.from({ length: 200 }, (_, n) => `<tr><td>${5000 + n}</td><td>科目${n}</td>${`<td>${money(1)}</td>`.repeat(6)}</tr>`).join('')}</tbody>`,
  );

  it.each([
    ['below the window', `<div style="height:3000px"></div>${books(HERE)}`, null],
    [
      'scrolled past in its pane',
      `<h3>编制单位：${HERE}</h3><div id="pane" style="height:200px;overflow:auto">${plain()}<div style="height:4000px"></div></div>`,
      '#pane',
    ],
    [
      'in a low pane, longer than the window',
      `<h3>编制单位：${HERE}</h3><div id="pane" style="height:150px;overflow:auto">${rows}</div>`,
      '#pane',
    ],
  ])('%s', async (_, body, pane) => {
    await show(body);
    if (pane)
      await page()
        .locator(pane)
        .evaluate((element) => element.scrollTo(0, 3000));
    expect(summary(await readAgain())).toEqual([HERE, 1]);
  });

  it('under a dialog', async () => {
    const dialog = `<div style="position:fixed;inset:0;background:#0008"><div style="margin:200px auto;width:400px;background:#fff"><table><tr><th>编码</th><th>名称</th></tr><tr><td>1</td><td>甲</td></tr></table></div></div>`;
    expect(summary(await read(`${books(HERE)}${dialog}`))).toEqual([HERE, 1]);
  });
});

describe('letters without size', () => {
  const cash = async (cell: string): Promise<unknown> => {
    const drawn = plain().replace('<td>2,000.00</td>', `<td><i></i>${cell}</td>`);
    const { statements } = await read(`<h3>编制单位：${HERE} 2025年06期</h3>${drawn}`);
    return (statements[0]?.rows[0] as { opening_debit?: number } | undefined)?.opening_debit;
  };

  it('around parts that have one of their own hide nothing of them', async () => {
    expect(await cash('<div style="font-size:0"><b style="font-size:14px">2,000.00</b></div>')).toBe(2000);
  });

  it.each(['9', '<b>9</b>'])('are not read: %s', async (hidden) => {
    expect(await cash(`2,000.00<span style="font-size:0">${hidden}</span>`)).toBe(2000);
  });
});
