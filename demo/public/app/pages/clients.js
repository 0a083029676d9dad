import { button, toolbar } from '../controls.js';
import { h } from '../dom.js';
import { periodLabel } from '../format.js';
import { load, skeleton } from '../loading.js';
import { notice } from '../notice.js';
import { session } from '../session.js';
import { columns, exportCsv, foot, th } from '../sheet.js';

const TITLES = ['编号', '账套名称', '纳税人', '会计准则', '当前期间', '凭证数', '结账', '申报', '操作'];
const WIDTHS = [48, null, 56, 104, 86, 56, 56, 62, 76];

const head = () => [
  columns(WIDTHS),
  h(
    'thead',
    {},
    h(
      'tr',
      {},
      TITLES.map((title) => th(title)),
    ),
  ),
];

function row(client, { enterBooks }) {
  const link = (text, page, props = {}) =>
    h('a', {
      href: '#',
      textContent: text,
      ...props,
      onclick: (event) => {
        event.preventDefault();
        enterBooks(client.code, page);
      },
    });
  const { code, name, taxpayer, standard, current, vouchers, closed, filing } = client;
  return h(
    'tr',
    { data: { code } },
    h('td', { class: 'code', textContent: code }),
    h('td', { class: 'name' }, link(name, 'home', { title: name })),
    [taxpayer, standard, periodLabel(current)].map((text) => h('td', { textContent: text })),
    h('td', { class: 'n', textContent: String(vouchers) }),
    [closed, filing].map((text) => h('td', { textContent: text })),
    h('td', { class: 'act' }, link('进账', 'home'), ' ', link('凭证', 'vouchers')),
  );
}

/** 账套管理: the firm's clients; a name leads into the books. */
export function clientsPage(shell) {
  function mount(pane) {
    const body = h('div', { class: 'fg-body' });
    const needle = h('input', { class: 'fg-input fg-search', placeholder: '输入名称或编号' });
    const state = h(
      'select',
      { class: 'fg-input' },
      h('option', { textContent: '启用' }),
      h('option', { textContent: '停用' }),
    );
    const keeper = h(
      'select',
      { class: 'fg-input' },
      h('option', { textContent: '全部' }),
      h('option', { textContent: '林晓' }),
    );
    const matching = () =>
      state.value === '停用'
        ? []
        : session.clients.filter(({ code, name }) => `${code} ${name}`.includes(needle.value.trim()));
    const view = (clients) => [
      h(
        'div',
        { class: 'fg-scroll' },
        h(
          'table',
          { class: 'fg-table fg-clients' },
          head(),
          h(
            'tbody',
            {},
            clients.map((one) => row(one, shell)),
          ),
        ),
      ),
      foot(`共 ${clients.length} 条　1 / 1 页`, ''),
    ];
    const query = () =>
      load(
        body,
        skeleton(
          head,
          Array.from({ length: 8 }, () => ['', '', '', '', '']),
          1,
        ),
        async () => matching(),
        view,
      );
    needle.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') query();
    });
    pane.replaceChildren(
      toolbar(
        '账套名称',
        needle,
        '负责人',
        keeper,
        '状态',
        state,
        button('查询', '', query),
        null,
        button('导出', 'is-line', () => exportCsv(body.querySelector('table'), '账套列表')),
        button('新建账套', 'is-warm', () => notice('演示账套不能新建')),
      ),
      body,
    );
    query();
  }
  return { title: '账套管理', office: true, fixed: true, mount };
}
