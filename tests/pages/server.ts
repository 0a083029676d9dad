import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, normalize, sep } from 'node:path';
import { inProject } from '../../scripts/root';

/** What draws the pages: a widget library, or markup of our own. */
export type Drawer =
  'plain' | 'inputs' | 'divs' | 'element-ui' | 'element-plus' | 'element-plus-v2' | 'ant' | 'vxe';

interface Library {
  styles: readonly string[];
  /** Scripts that leave a global, in order. */
  scripts: readonly string[];
  /** Modules by the names under which they import each other. */
  modules?: Readonly<Record<string, string>>;
}

const VUE_3 = 'vue/dist/vue.global.prod.js';
const ELEMENT_PLUS: Library = {
  styles: ['element-plus/dist/index.css'],
  scripts: [VUE_3, 'element-plus/dist/index.full.min.js'],
};
const DAYJS = 'advancedFormat customParseFormat localeData quarterOfYear weekOfYear weekYear weekday'.split(
  ' ',
);

/** The files that each library's own documentation names for use without a bundler. */
const LIBRARIES: Readonly<Record<Drawer, Library>> = {
  plain: { styles: [], scripts: [] },
  inputs: { styles: [], scripts: [] },
  divs: { styles: [], scripts: [] },
  'element-ui': {
    styles: ['element-ui/lib/theme-chalk/index.css'],
    scripts: ['vue2/dist/vue.min.js', 'element-ui/lib/index.js'],
  },
  'element-plus': ELEMENT_PLUS,
  'element-plus-v2': ELEMENT_PLUS,
  ant: {
    styles: ['ant-design-vue/dist/reset.css'],
    scripts: [
      VUE_3,
      'dayjs/dayjs.min.js',
      ...DAYJS.map((plugin) => `dayjs/plugin/${plugin}.js`),
      'ant-design-vue/dist/antd.min.js',
    ],
  },
  vxe: {
    styles: ['vxe-table/lib/style.min.css'],
    scripts: [],
    modules: {
      vue: 'vue/dist/vue.esm-browser.prod.js',
      '@vxe-ui/core': '@vxe-ui/core/dist/all.esm.js',
      'xe-utils': 'xe-utils/dist/all.esm.js',
      'dom-zindex': 'dom-zindex/es/index.esm.js',
      'vxe-table': 'vxe-table/dist/all.esm.js',
    },
  },
};

function pageOf(drawer: Drawer): string {
  const { styles, scripts, modules = {} } = LIBRARIES[drawer];
  const at = (file: string): string => `/lib/${file}`;
  const imports = Object.fromEntries(Object.entries(modules).map(([name, file]) => [name, at(file)]));
  return [
    `<!doctype html><html lang="zh-CN" data-drawer="${drawer}"><head><meta charset="utf-8">`,
    ...styles.map((file) => `<link rel="stylesheet" href="${at(file)}">`),
    `<script type="importmap">${JSON.stringify({ imports })}</script>`,
    ...scripts.map((file) => `<script src="${at(file)}"></script>`),
    '<script type="module" src="/drawers/page.js"></script></head><body></body></html>',
  ].join('\n');
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const FOLDERS: Readonly<Record<string, string>> = {
  lib: inProject('node_modules'),
  drawers: inProject('tests/pages/drawers'),
};

/** A script or style sheet under one of the folders; null for any other path. */
async function fileAt(path: string): Promise<{ type: string; body: Buffer } | null> {
  const [, folder = '', ...rest] = path.split('/');
  const root = FOLDERS[folder];
  const type = TYPES[extname(path)];
  if (!root || !type) return null;
  const full = normalize([root, ...rest].join(sep));
  if (!full.startsWith(root + sep)) return null;
  return { type, body: await readFile(full) };
}

export interface PageServer {
  /** Address of the page that draws with this drawer. */
  url(drawer: Drawer): string;
  close(): Promise<void>;
}

/** Serves the drawers and the libraries they draw with, on loopback. */
export async function servePages(): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const drawer = Object.keys(LIBRARIES).find((name) => pathname === `/${name}`) as Drawer | undefined;
    const answer = drawer
      ? Promise.resolve({ type: 'text/html; charset=utf-8', body: Buffer.from(pageOf(drawer)) })
      : fileAt(pathname);
    answer.then(
      (found) => {
        response.writeHead(found ? 200 : 404, {
          'content-type': found?.type ?? 'text/plain',
          'cache-control': 'max-age=600',
        });
        response.end(found?.body ?? '');
      },
      (error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain' });
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (drawer) => `http://127.0.0.1:${port}/${drawer}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
