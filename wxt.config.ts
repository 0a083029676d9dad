import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Public half of a key nobody holds: it only fixes the id of unpacked copies. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs+/4PM1r4tB2gr3ow8XSgmlclkVsmNrmsPuHhvP/xE5OGnETmMM5l5YyBDojO4WD6BS/cpkx++0/tf581InK8wPze2iVtZC1VDC2Uu7EPKxrp7R08u4HA08v+e8Umw4i+XrIRvnMre1wuVIPlJSAM+B6f/bC8WikWU+wjbU+pnShNlLgCS+XdL0fgMvBBsAA/pZCcSZ96GSRz7ImytTsYoH7W732/y2bXCmfDmRk9vGBeyDpVnZlbPgsmJ6zKjtiKypWccEYNXV/VBTvNBVJYiouvih90W9s7Tc8PJ1hpBQ7Ot65aGF7sPXIm6UXMR6IJAcw9aV8CqurSDI/s9DGEQIDAQAB';

/** Entrypoints that run in pages. */
const IN_PAGES = ['page', 'teach', 'whole', 'bare', 'jump'];

const PACKED: MinifyOptions = { ecma: 2020, compress: { ecma: 2020, passes: 3 } };

/** What stands around a script when it is written out is packed with it: 80 bytes of the page's 15,000. */
const packedAgain: Plugin = {
  name: 'packed-again',
  enforce: 'post',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = (await minify(file.code, PACKED)).code ?? file.code;
    }
  },
};

export default defineConfig({
  // What commands leave behind is no source.
  zip: { excludeSources: ['demo-output/**', 'test-results/**', '**/*.log'] },
  manifest: ({ browser }) => ({
    default_locale: 'zh_CN',
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_short_name__',
    description: '__MSG_extension_description__',
    ...(browser === 'firefox' ? {} : { key: PUBLIC_KEY }),
    minimum_chrome_version: '116',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_action_title__' },
    commands: {
      'toggle-sidebar': { suggested_key: { default: 'Alt+L' }, description: '__MSG_command_toggle__' },
      'hide-everything': { suggested_key: { default: 'Alt+Q' }, description: '__MSG_command_hide__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'",
    },
    // The sidebar's page alone; it shows nothing without the token of its tab. Hosts are granted at
    // run time, but these matches are fixed at build time, so they must cover every site.
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: ['http://*/*', 'https://*/*'] }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'ledgerside@ledgerside.example', strict_min_version: '128.0' },
          },
        }
      : {}),
  }),
  imports: false,
  vite: () => ({
    build: {
      // Nothing is fetched: a browser loads an extension from disk, and a service worker comes in one file. The
      // rule packs are most of it.
      chunkSizeWarningLimit: 2500,
      // That terser takes most of the time is known, and meant.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  }),
  hooks: {
    // What is put into pages is packed by terser: slower than the built-in minifier, and 1.5 % smaller.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => IN_PAGES.includes(name))) return;
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: PACKED,
      };
      config.plugins = [...(config.plugins ?? []), packedAgain];
    },
  },
});
