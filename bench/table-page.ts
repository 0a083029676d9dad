/** The pages that content scripts are measured on: a balance of accounts of eight columns. */

const headings = [
  '科目编码',
  '科目名称',
  '期初借方',
  '期初贷方',
  '本期借方',
  '本期贷方',
  '期末借方',
  '期末贷方',
];

const money = (value: number): string => value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');

/** Texts of one row; every amount differs, and each row's balance follows from its movements. */
function rowTexts(row: number): string[] {
  const opening = 1000 + row * 37.25;
  const debit = 500 + (row % 97) * 11.5;
  const credit = 300 + (row % 89) * 7.75;
  const amounts = [opening, 0, debit, credit, opening + debit - credit, 0];
  return [
    `1002${String(row).padStart(4, '0')}`,
    `银行存款第 ${row} 户`,
    ...amounts.map((value) => (value ? money(value) : '')),
  ];
}

function page(rows: number, extra: string): string {
  const body = Array.from({ length: rows }, (_, row) => {
    const cells = rowTexts(row).map((text) => `<td>${text}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>科目余额表</title>
<style>body{font:13px sans-serif;margin:16px}table{border-collapse:collapse;width:1100px}td,th{border:1px solid #ccc;padding:2px 6px}td:nth-child(n+3){text-align:right}tr:nth-child(even){background:#f6f6f6}</style>
${extra}</head><body><p>编制单位：<b>唐山宏达建筑工程有限公司</b>　2026年10期</p><h1>科目余额表</h1>
<table><thead><tr>${headings.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table></body></html>`;
}

/** 2,000 rows that never change. */
export const staticPage = (extra = ''): string => page(2000, extra);

/** 50 rows; `rewrite(seconds)` draws all of them anew twenty times a second. */
export const rewritingPage = (extra = ''): string =>
  page(
    50,
    `${extra}<script>
function rewrite(seconds) {
  const body = document.querySelector('tbody');
  let left = seconds * 20;
  return new Promise((done) => {
    const timer = setInterval(() => {
      body.replaceChildren(...Array.from({ length: 50 }, (_, n) => {
        const row = document.createElement('tr');
        for (let column = 0; column < 8; column++) {
          const cell = document.createElement('td');
          cell.textContent = column === 0 ? String(10020000 + n) : column === 1 ? '银行存款第 ' + n + ' 户' : (left * 31 + n * 7 + column).toFixed(2);
          row.append(cell);
        }
        return row;
      }));
      if (--left === 0) { clearInterval(timer); done(); }
    }, 50);
  });
}
</script>`,
  );
