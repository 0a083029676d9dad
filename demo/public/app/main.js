import { getJson } from './api.js';
import { dropdown } from './dropdown.js';
import { h } from './dom.js';
import { periodLabel } from './format.js';
import { drawMenu } from './menu.js';
import { createPages } from './pages/index.js';
import { enter, leave, restore, session, setHeader } from './session.js';
import { createTabs } from './tabs.js';

const ALL = '';
const at = (id) => document.getElementById(id);
const pages = createPages({ enterBooks, openPage });
const tabs = createTabs(at('tabs'), at('panes'), { pages, onActive });

/** The page in the address: `#/trial-balance`, with what a deep link adds. */
function readHash() {
  const [path, query = ''] = window.location.hash.replace(/^#\/?/, '').split('?');
  return { page: path, link: new URLSearchParams(query) };
}

function onActive(id) {
  drawMenu(at('menu'), { office: session.client === null, active: id, onOpen: openPage });
  if (readHash().page !== id) history.pushState(null, '', `${window.location.search}#/${id}`);
}

function openPage(id, options) {
  tabs.show(id, options);
}

function drawHeader() {
  const { client, clients } = session;
  dropdown(at('account-set'), {
    text: client ? `${client.code} ${client.name}` : '全部账套',
    value: client?.code ?? ALL,
    searchable: true,
    options: [
      { value: ALL, label: '全部账套' },
      ...clients.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
    ],
    onPick: (code) => (code === ALL ? showOffice() : switchBooks(code)),
  });
  if (!client) return at('current-period').replaceChildren();
  dropdown(at('current-period'), {
    text: periodLabel(session.header),
    value: session.header,
    options: periodsOf(client).map((period) => ({ value: period, label: periodLabel(period) })),
    onPick: (period) => {
      setHeader(period);
      drawHeader();
      tabs.refresh();
    },
  });
}

const periodsOf = (client) => client.periods.filter((period) => period >= client.first).reverse();

function showOffice() {
  leave();
  tabs.clear();
  drawHeader();
  openPage('clients');
}

/** Another account set from the header: the open tabs stay and show its figures. */
function switchBooks(code) {
  if (session.client === null) return enterBooks(code);
  enter(code);
  drawHeader();
  tabs.refresh();
}

/** An account set from the list. */
function enterBooks(code, page = 'home') {
  enter(code);
  tabs.clear();
  drawHeader();
  showBooks(page);
}

function showBooks(page) {
  if (page !== 'home') openPage('home');
  openPage(page);
}

window.addEventListener('popstate', () => {
  const { page } = readHash();
  const office = session.client === null;
  if (page in pages && Boolean(pages[page].office) === office) openPage(page);
});

async function start() {
  session.clients = await getJson('clients');
  const { page, link } = readHash();
  restore();
  if (link.has('client')) enter(link.get('client'), link.get('period') ?? undefined);
  history.replaceState(null, '', `${window.location.search}#/${page}`);
  drawHeader();
  if (session.client === null) return openPage('clients');
  showBooks(page in pages && !pages[page].office ? page : 'home');
}

start().catch((error) => {
  console.error(error);
  at('panes').replaceChildren(h('p', { class: 'fg-error', textContent: '账套列表没有读到，刷新再试' }));
});
