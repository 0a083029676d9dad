import type { Fills } from './index';

/** No space inside a date: 2026年10月, 11月24日（周二）. */
export const chinese: Fills = {
  money: (amount) => `${amount} 元`,
  day: ({ month, date, weekday }) => `${month}月${date}日（周${'日一二三四五六'.charAt(weekday)}）`,
  month: (year, month) => `${year}年${month}月`,
  quarter: (year, quarter) => `${year}年第${'一二三四'.charAt(quarter - 1)}季度`,
  year: (year) => `${year}年度`,
  span: (from, to) => `${from}至${to}`,
};
