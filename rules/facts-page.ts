import { facts, type Origin } from './facts';

const units: Readonly<Record<string, string>> = {
  money: '元 yuan',
  rate: '比率 rate',
  count: '个 count',
  boolean: '是否 yes/no',
  text: '文字 text',
  month: '月 month',
};

function placeOf(origin: Origin): string {
  if (!origin) return '';
  if ('period' in origin) return '期间 period';
  if ('archive' in origin) return `档案 archive (${origin.archive})`;
  return origin.earlier ? `${origin.page}，各期 of several periods` : origin.page;
}

/** The vocabulary as a page for people, as published in docs/facts.md. */
export function factsPage(): string {
  const rows = [...facts.values()].map(
    ({ name, label, unit, origin }) =>
      `| \`${name}\` | ${label['zh-CN']} | ${label.en ?? ''} | ${units[unit] ?? unit} | ${placeOf(origin)} |`,
  );
  return [
    '# 事实 Facts',
    '',
    '规则里能用的名称。金额以元计，比率写成小数；发生额不含结转分录；没有读到的是“未知”，不是 0。',
    'Names that rules may use. Money in yuan, rates as fractions; movements without closing entries; what was not read is unknown, never zero.',
    '',
    '| 名称 name | 中文 | English | 单位 unit | 出处 found in |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
