import { h } from './dom.js';
import { notice } from './notice.js';

const BOOKS = [
  ['首页', 'home'],
  ['凭证', [['凭证列表', 'vouchers']]],
  [
    '账簿',
    [
      ['明细账', 'ledger'],
      ['总账', null],
      ['科目余额表', 'trial-balance'],
      ['辅助余额表', null],
    ],
  ],
  [
    '报表',
    [
      ['资产负债表', 'balance-sheet'],
      ['利润表', 'income'],
    ],
  ],
  ['发票', null],
  ['工资', null],
  ['固定资产', null],
  ['申报', [['增值税申报表', 'vat']]],
  ['结账', null],
  ['设置', null],
];

const OFFICE = [
  [
    '账套',
    [
      ['账套管理', 'clients'],
      ['批量结账', null],
      ['批量申报', null],
      ['回收站', null],
    ],
  ],
  ['任务', null],
  ['员工', null],
  ['统计', null],
  ['设置', null],
];

const baseOf = (page) => page.replace(/-frame$/, '');
const holds = (target, page) => Array.isArray(target) && target.some(([, id]) => id === page);

/** Draws the dark menu; the section of the open page is unfolded. */
export function drawMenu(root, { office, active, onOpen }) {
  const page = baseOf(active);
  const go = (target) => (target === null ? notice('演示账套没有开通这个模块') : onOpen(target));
  const section = ([label, target]) => {
    const open = holds(target, page);
    const first = Array.isArray(target) ? target.find(([, id]) => id !== null)[1] : target;
    const head = h('a', {
      class: open || target === page ? 'fg-menu-head is-on' : 'fg-menu-head',
      href: '#',
      textContent: label,
      onclick: (event) => {
        event.preventDefault();
        go(first);
      },
    });
    const items = open
      ? target.map(([name, id]) =>
          h('a', {
            class: id === page ? 'fg-menu-item is-on' : 'fg-menu-item',
            href: '#',
            textContent: name,
            onclick: (event) => {
              event.preventDefault();
              go(id);
            },
          }),
        )
      : [];
    return [head, ...items];
  };
  root.replaceChildren(...(office ? OFFICE : BOOKS).flatMap(section));
}
