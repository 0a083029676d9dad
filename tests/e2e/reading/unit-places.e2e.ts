import { describe, expect, it } from 'vitest';
import type { IncomeStatement, TrialBalance } from '../../../rules/reading';
import type { PublishedReading } from '../../../scripts/site/read';
import { plain } from '../../../sites/fixtures/drawings';
import { barePage } from './bare';

const { read } = barePage();

const WHO = '<h3>编制单位：唐山宏达建筑工程有限公司 2025年06期</h3>';
const BALANCE = plain();
const LINES = [
  ['一、营业收入', '50,000.00', '120,000.00'],
  ['减：营业成本', '20,000.00', '60,000.00'],
  ['税金及附加', '500.00', '1,200.00'],
  ['销售费用', '1,000.00', '5,000.00'],
  ['管理费用', '6,000.00', '13,800.00'],
  ['二、营业利润', '22,500.00', '40,000.00'],
  ['三、利润总额', '22,500.00', '40,000.00'],
  ['减：所得税费用', '500.00', '1,000.00'],
  ['四、净利润', '22,000.00', '39,000.00'],
];
const cells = (texts: readonly string[], tag = 'td'): string =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const income = (first = '项目'): string =>
  `<table><thead>${cells([first, '行次', '本月金额', '本年累计金额'], 'th')}</thead>${LINES.map(([name = '', ...figures], n) => cells([name, String(n + 1), ...figures])).join('')}</table>`;
const INCOME = income();
const small = (caption = ''): string =>
  `<table>${caption}${cells(['本月收入', '本月利润'], 'th')}${cells(['1,200', '300'])}</table>`;
const M = '<p>单位：万元</p>';
const Y = '<p>单位：元</p>';
const CAPTION = '<caption>单位：万元</caption>';
const card = (head: string, body: string): string =>
  `<div class="el-card"><div class="el-card__header">${head}</div><div class="el-card__body">${body}</div></div>`;
const deep = (text: string): string => '<div>'.repeat(8) + text + '</div>'.repeat(8);

/** Yuan that one printed stands for, of bank balance and of turnover; null where figures are withheld. */
interface Factors {
  balance?: number | null;
  income?: number | null;
}

/** What factor a figure was read with; a figure that is withheld must come with its problem. */
function factorsOf({ statements, problemCodes }: PublishedReading): Factors {
  const factors: Factors = {};
  const withheld = (): null => {
    expect(problemCodes.some((code) => code === 'unit-elsewhere' || code === 'header-unreadable')).toBe(true);
    return null;
  };
  for (const statement of statements) {
    if (statement.kind === 'trial-balance') {
      const { rows } = statement as unknown as TrialBalance;
      const bank = rows.find(({ code }) => code === '1002')?.closing_debit;
      factors.balance = typeof bank === 'number' ? bank / 168_749.5 : withheld();
    } else if (statement.kind === 'income-statement') {
      const { rows } = statement as unknown as IncomeStatement;
      const turnover = JSON.stringify(rows[0]).match(/:(120+(?:\.\d+)?)\b/)?.[1];
      factors.income = turnover === undefined ? withheld() : Number(turnover) / 120_000;
    }
  }
  return factors;
}

type Drawing = [what: string, drawing: string, expected: Factors];
const MYRIAD = 10_000;

const BETWEEN: Drawing[] = [
  ['a line over the lower one', BALANCE + M + INCOME, { balance: 1, income: MYRIAD }],
  ['a line under its title', `${BALANCE}<h3>利润表</h3>${M}${INCOME}`, { balance: 1, income: MYRIAD }],
  ['a line over its title', `${BALANCE}${M}<h3>利润表</h3>${INCOME}`, { balance: null, income: null }],
  ['a line, the upper one having its own', Y + BALANCE + M + INCOME, { balance: 1, income: MYRIAD }],
  ['a line, the lower one having its own', BALANCE + M + Y + INCOME, { balance: MYRIAD, income: 1 }],
  ['a foot under each', BALANCE + M + INCOME + Y, { balance: null, income: null }],
  ['a foot in the upper card', `<div>${BALANCE}${M}</div><div>${INCOME}</div>`, { balance: MYRIAD, income: 1 }],
  ['a head in the lower card', `<div>${BALANCE}</div><div>${M}${INCOME}</div>`, { balance: 1, income: MYRIAD }],
  ['a head of the lower card', card('科目余额表', BALANCE) + card('利润表 单位：万元', INCOME), { balance: 1, income: MYRIAD }],
  ['a head in its own wrapper', `<div>${BALANCE}</div><div><h3>利润表</h3><span>单位：万元</span></div><div>${INCOME}</div>`, { balance: 1, income: MYRIAD }],
  ['a line, the lower one far inside', BALANCE + M + deep(INCOME), { balance: null, income: MYRIAD }],
  ['a line over a small table', BALANCE + M + small(), { balance: 1 }],
  ['a line over a table without headings', `${BALANCE}${M}<table>${cells(['甲', '12']).repeat(6)}</table>`, { balance: null }],
  ['a note of the upper one', `${INCOME}<p>注：本表金额单位为万元</p>${BALANCE}`, { balance: 1, income: MYRIAD }],
  ['a chart’s, under its title', `${BALANCE}<h4>收入构成</h4>${M}<canvas></canvas>`, { balance: null }],
  ['a row of a table of layout', `<table><tr><td>${BALANCE}</td></tr><tr><td>单位：万元</td></tr><tr><td>${INCOME}</td></tr></table>`, { balance: 1, income: MYRIAD }],
  ['English ones', `<p>RMB'000</p>${BALANCE}<p>(RMB million)</p>${INCOME}`, { balance: 1000, income: 1_000_000 }],
  ['English, of the lower one', `${BALANCE}<p>(in thousands of RMB)</p>${INCOME}`, { balance: 1, income: 1000 }],
]; // prettier-ignore

const SEVERAL: Drawing[] = [
  ['over the title of the upper one', `${M}<h3>科目余额表</h3>${BALANCE}<h3>利润表</h3>${INCOME}`, { balance: MYRIAD, income: MYRIAD }],
  ['under the title of the upper one', `<h3>科目余额表</h3>${M}${BALANCE}<h3>利润表</h3>${INCOME}`, { balance: MYRIAD, income: null }],
  ['in the title of the upper one', `<h3>科目余额表（千元）</h3>${BALANCE}${INCOME}`, { balance: 1000, income: null }],
  ['in a bar over two cards', `<div>单位：万元</div>${card('科目余额表', BALANCE)}${card('利润表', INCOME)}`, { balance: MYRIAD, income: MYRIAD }],
  ['in the head of one card', card('科目余额表 单位：万元', BALANCE) + card('利润表', INCOME), { balance: MYRIAD, income: 1 }],
  ['in each head', card('科目余额表 单位：万元', BALANCE) + card('利润表 单位：元', INCOME), { balance: MYRIAD, income: 1 }],
  ['in the left of two columns', `<div style="display:flex"><div>${M}${BALANCE}</div><div>${INCOME}</div></div>`, { balance: MYRIAD, income: 1 }],
  ['over each', M + BALANCE + M + INCOME, { balance: MYRIAD, income: MYRIAD }],
  ['over panes of which one is hidden', `${M}<div style="display:none">${INCOME}</div><div>${BALANCE}</div>`, { balance: MYRIAD }],
  ['in the hidden pane', `<div style="display:none">${M}${INCOME}</div><div>${BALANCE}</div>`, { balance: 1 }],
  ['in buttons of one card, of which the other says nothing', card('科目余额表 <label><input type="radio" name="a">元</label><label><input type="radio" name="a" checked>万元</label>', BALANCE) + card('利润表', INCOME), { balance: MYRIAD, income: 1 }],
  ['in buttons of one card, a list of units in the other', card('科目余额表 <label><input type="radio" name="a">元</label><label><input type="radio" name="a" checked>万元</label>', BALANCE) + card('<p>元 万元</p>', INCOME), { balance: MYRIAD, income: null }],
]; // prettier-ignore

const SMALL: Drawing[] = [
  ['over it', small(CAPTION) + BALANCE, { balance: null }],
  ['in a card over it', `<div>${M}${small()}</div><div>${BALANCE}</div>`, { balance: null }],
  ['beside it', `<div style="display:flex"><div>${M}${small()}</div><div>${BALANCE}</div></div>`, { balance: null }],
  ['over it, the unit in a line of its own', M + small() + BALANCE, { balance: null }],
  ['under it', BALANCE + small(CAPTION), { balance: 1 }],
  ['in a card under it', `${BALANCE}<div>${M}${small()}</div>`, { balance: 1 }],
  ['over it, and its own', small(CAPTION) + Y + BALANCE, { balance: 1 }],
  ['that says whose it is', `<table>${cells(['编制单位：唐山宏达建筑工程有限公司', '2025年06期', '单位：万元'])}</table>${BALANCE}`, { balance: MYRIAD }],
  ['of fields to ask by', `<table>${cells(['期间', '<input value="2025-06">', '单位', '<select><option>元</option><option selected>万元</option></select>'])}</table>${BALANCE}`, { balance: MYRIAD }],
  ['of signatures under it', `${BALANCE}${M}<table>${cells(['制表人：张三', '打印日期：2025-07-01'])}</table>`, { balance: MYRIAD }],
]; // prettier-ignore

const LONE: Drawing[] = ['<button>万元</button>', '<a href="#">万元</a>', '<span class="tag">万元</span>', '<button>元</button>', '<button>万元 ▾</button>'].flatMap(
  (lone): Drawing[] => [
    [`${lone} over it`, lone + BALANCE, { balance: null }],
    [`${lone} in a bar`, `<div><button>查询</button>${lone}</div>${BALANCE}`, { balance: null }],
    [`${lone} under it`, BALANCE + lone, { balance: null }],
    [`${lone} and a label`, `<div>${lone}</div><p>单位：千元</p>${BALANCE}`, { balance: 1000 }],
  ],
); // prettier-ignore

const OFFERED: Drawing[] = [
  ['切换为元', `<button>切换为元</button>${BALANCE}`, { balance: null }],
  ['切换为万元', `<button>切换为万元</button>${BALANCE}`, { balance: 1 }],
  ['a label before a word', `<div><label>金额单位</label><span>万元</span></div>${BALANCE}`, { balance: MYRIAD }],
  ['a word without more', `<p>元</p>${BALANCE}`, { balance: 1 }],
  ['a label before a button', `<div>单位：<button>万元</button></div>${BALANCE}`, { balance: MYRIAD }],
  ['a label before two buttons', `<div>单位：<button>元</button><button>万元</button></div>${BALANCE}`, { balance: null }],
]; // prettier-ignore

const box = (text: string, more = ''): string => `<label><input type="checkbox"${more}>${text}</label>`;
const BOXES: Drawing[] = [
  ['not ticked', `<div>${box('以万元显示')}</div>${BALANCE}`, { balance: 1 }],
  ['ticked', `<div>${box('以万元显示', ' checked')}</div>${BALANCE}`, { balance: MYRIAD }],
  ['not ticked, a label apart', `<div><input type="checkbox" id="c"><label for="c">以万元显示</label></div>${BALANCE}`, { balance: 1 }],
  ['of a library, not ticked', `<div><label class="el-checkbox"><span><input type="checkbox"></span><span class="el-checkbox__label">以万元显示</span></label></div>${BALANCE}`, { balance: 1 }],
  ['not ticked, and a unit', `<div>${box('以万元显示')}</div><p>单位：千元</p>${BALANCE}`, { balance: 1000 }],
  ['not ticked, and a word that may be one', `<div>${box('以万元显示')}</div><div><span>万元</span></div>${BALANCE}`, { balance: null }],
  ['that says no more than the unit', `<div>${box('万元')}</div>${BALANCE}`, { balance: null }],
  ['drawn without a field', `<div><span>以万元显示</span><div role="switch" aria-checked="false"></div></div>${BALANCE}`, { balance: null }],
]; // prettier-ignore

const buttons = (chosen: string, more: (isChosen: boolean) => string, tag = 'button'): string =>
  `<div>${['元', '千元', '万元'].map((unit) => `<${tag} ${more(unit === chosen)}>${unit}</${tag}>`).join('')}</div>${BALANCE}`;
const SEGMENTS: Drawing[] = [
  ['pressed', buttons('万元', (is) => `aria-pressed="${is}"`), { balance: MYRIAD }],
  ['checked', buttons('千元', (is) => `role="radio" aria-checked="${is}"`, 'span'), { balance: 1000 }],
  ['selected', buttons('元', (is) => `role="tab" aria-selected="${is}"`, 'span'), { balance: 1 }],
  ['active', buttons('万元', (is) => `class="seg${is ? ' active' : ''}"`), { balance: MYRIAD }],
  ['active, 元', buttons('元', (is) => `class="seg${is ? ' is-active' : ''}"`), { balance: 1 }],
  ['the others inactive', buttons('万元', (is) => `class="${is ? 'on' : 'inactive'}"`, 'span'), { balance: null }],
  ['the others unselected', buttons('万元', (is) => `class="${is ? 'on' : 'unselected'}"`, 'span'), { balance: null }],
  ['all active', buttons('万元', () => 'class="active"'), { balance: null }],
  ['in what is active', `<div class="active">${buttons('', () => '')}</div>`, { balance: null }],
  ['in a list, the other inactive', `<ul><li class="inactive">元</li><li class="on">万元</li></ul>${BALANCE}`, { balance: null }],
  ['one alone, pressed', `<button aria-pressed="true">万元</button>${BALANCE}`, { balance: null }],
  ['of a chart', `<div><h4>收入趋势</h4><button>元</button><button class="active">万元</button></div>${BALANCE}`, { balance: null }],
]; // prettier-ignore

const INSIDE: Drawing[] = [
  ['the corner', income('项目（单位：万元）'), { income: MYRIAD }],
  ['a row over the headings', BALANCE.replace('<thead>', '<thead><tr><th colspan="8">单位：万元</th></tr>'), { balance: MYRIAD }],
  ['the first row', BALANCE.replace('<tbody>', '<tbody><tr><td colspan="8">单位：万元</td></tr>'), { balance: MYRIAD }],
  ['the last row', BALANCE.replace('</tbody>', '<tr><td colspan="8">单位：万元</td></tr></tbody>'), { balance: MYRIAD }],
  ['its caption', BALANCE.replace('<table>', `<table>${CAPTION}`), { balance: MYRIAD }],
]; // prettier-ignore

describe.each([
  ['between two tables', BETWEEN],
  ['on a page of several tables', SEVERAL],
  ['of a small table', SMALL],
  ['of a lone word', LONE],
  ['of what offers or calls one', OFFERED],
  ['of a box', BOXES],
  ['of buttons beside each other', SEGMENTS],
  ['inside the table', INSIDE],
])('the unit %s', (_, drawings) => {
  it.each(drawings)('%s', async (_, drawing, expected) => {
    expect(factorsOf(await read(WHO + drawing))).toEqual(expected);
  });
});
