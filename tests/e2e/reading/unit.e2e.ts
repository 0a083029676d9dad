import { describe, expect, it } from 'vitest';
import type { TrialBalance } from '../../../rules/reading';
import type { PublishedReading } from '../../../scripts/site/read';
import { plain } from '../../../sites/fixtures/drawings';
import { barePage } from './bare';

const { read } = barePage();

const TITLE = '<h3>编制单位：唐山宏达建筑工程有限公司 2025年06期</h3>';
const BOOKS = TITLE + plain();

/** What cash at bank closes with, 168,749.50 as printed, and what is said of the reading. */
function bank({ statements, problemCodes }: PublishedReading): unknown {
  const { unit, rows } = statements.find(({ kind }) => kind === 'trial-balance') as unknown as TrialBalance;
  return { unit, bank: rows.find(({ code }) => code === '1002')?.closing_debit, problems: problemCodes };
}
const YUAN = { unit: 1, bank: 168_749.5, problems: [] };
const MYRIADS = { unit: 10_000, bank: 1_687_495_000, problems: [] };
const UNKNOWN = { unit: 1, bank: null, problems: ['unit-elsewhere'] };

const framed = (inner: string): string =>
  `<iframe style="width:1000px;height:500px;border:0" srcdoc='${inner}'></iframe>`;
/** So far from the table that nothing here stands around it. */
const far = (text: string): string => `<div><div><div><p>${text}</p></div></div></div>`;
const FILLER = `<div>${'<div><span>菜单</span></div>'.repeat(200)}</div>`;
const deep = (table: string): string => `${'<div>'.repeat(9)}${table}${'</div>'.repeat(9)}`;
const inOne = (text: string): string => `${far(text)}${FILLER}<main>${deep(BOOKS)}</main>`;

const SELECT = (chosen: string): string =>
  `<select>${['元', '千元', '万元'].map((text) => `<option${text === chosen ? ' selected' : ''}>${text}</option>`).join('')}</select>`;
const RADIOS = (chosen: string): string =>
  ['元', '万元']
    .map((text) => `<label><input type="radio" name="u"${text === chosen ? ' checked' : ''}>${text}</label>`)
    .join(' ');
const LOOSE_RADIOS = '<input type="radio" name="u" checked>元 <input type="radio" name="u">万元';

const PLACES: [string, (text: string) => string][] = [
  ['the shell around its frame', (text) => `${far(text)}${framed(BOOKS)}`],
  ['a far corner of its document', inOne],
  [
    'the frame, with 元 in the shell',
    (text) => `${far('单位：元')}${framed(inOne(text).replaceAll("'", '"'))}`,
  ],
];

describe.each(PLACES)('a unit in %s', (_, drawn) => {
  it.each([
    ['a label', '金额单位：万元', MYRIADS],
    ['a label of 元', '单位：元', YUAN],
    ['a chosen entry', SELECT('万元'), MYRIADS],
    ['another chosen entry', SELECT('元'), YUAN],
    ['a checked button', RADIOS('万元'), MYRIADS],
    ['another checked button', RADIOS('元'), YUAN],
    ['a field', '<input readonly value="万元">', MYRIADS],
    ['a box that is ticked', '<label><input type="checkbox" checked>以万元显示</label>', MYRIADS],
    ['a box that is not', '<label><input type="checkbox">以万元显示</label>', YUAN],
    ['a title', '科目余额表（万元）', MYRIADS],
    ['buttons of which none tells whether it is chosen', '<button>元</button><button>万元</button>', UNKNOWN],
    ['a button that may say what comes next', '<button>万元</button>', UNKNOWN],
    ['buttons without labels', LOOSE_RADIOS, UNKNOWN],
    ['the title of something else', '近12月收入趋势（单位：万元）', UNKNOWN],
    ['what some other figure is in', '<b>注册资本</b> 500万元', YUAN],
  ])('%s', async (_, text, expected) => {
    expect(bank(await read(drawn(text)))).toEqual(expected);
  });
});

describe('a unit elsewhere', () => {
  it('does not count where the statement names its own', async () => {
    const own = `${TITLE}<p>单位：元</p>${plain()}`;
    expect(bank(await read(`${far('单位：万元')}${framed(own)}`))).toEqual(YUAN);
    expect(bank(await read(`${far('单位：万元')}${FILLER}<main>${deep(own)}</main>`))).toEqual(YUAN);
  });

  it('says which of the units beside the table is chosen', async () => {
    expect(bank(await read(`${TITLE}<div>单位：${RADIOS('万元')}</div>${plain()}`))).toEqual(MYRIADS);
    expect(bank(await read(`${TITLE}<div>单位：${RADIOS('元')}</div>${plain()}`))).toEqual(YUAN);
  });

  it('is doubted in a frame beside the statement’s, and where two are named', async () => {
    const bar = framed('<p>单位：万元</p>').replace('500px', '60px');
    expect(bank(await read(`${bar}${framed(BOOKS)}`))).toEqual(UNKNOWN);
    expect(bank(await read(`${far('单位：万元')}${far('单位：千元')}${framed(BOOKS)}`))).toEqual(UNKNOWN);
  });

  it('is doubted where it would make figures that no such firm has', async () => {
    const large = BOOKS.replace('168,749.50', '18,168,749.50');
    const { statements, problemCodes } = await read(`${far('单位：万元')}${framed(large)}`);
    expect(problemCodes).toContain('unit-elsewhere');
    expect(statements).toHaveLength(1);
  });

  it('is the other table’s where it stands with that', async () => {
    const other = `<section><p>单位：万元</p><table><tr><th>月份</th><th>收入金额</th></tr>${'<tr><td>5月</td><td>12.00</td></tr>'.repeat(4)}</table></section>`;
    expect(bank(await read(`${other}<main>${BOOKS}</main>`))).toEqual(YUAN);
  });

  it('is not that of a pane behind', async () => {
    expect(bank(await read(`<div style="display:none">单位：万元</div>${framed(BOOKS)}`))).toEqual(YUAN);
  });
});
