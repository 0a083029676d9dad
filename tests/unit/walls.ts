import { importsOf, type Import } from './imports';

export interface Source {
  /** Path inside the project, with `/`. */
  path: string;
  text: string;
}

interface Wall {
  /** Folders or files whose code may be used. */
  uses: readonly string[];
  /** Folders or files of which only types may be used. */
  types: readonly string[];
  /** Packages that may be used. */
  packages: readonly string[];
}

const browserPackages = ['webextension-polyfill', 'wxt'];

/** What each folder may import besides itself. The longest name that fits a file is its folder. */
const walls: Record<string, Wall> = {
  rules: { uses: [], types: [], packages: ['zod'] },
  // Types, and the vocabularies of facts, lines and periods: without zod, because much of this ends up in the page.
  sites: {
    uses: ['rules/names', 'rules/lines', 'rules/ageing', 'rules/period'],
    types: ['rules'],
    packages: [],
  },
  // Files and the clipboard: loaded by the workbench alone, and only when a table is brought.
  'sites/files': { uses: ['sites'], types: ['rules'], packages: ['papaparse'] },
  storage: { uses: ['rules'], types: ['messages'], packages: ['dexie', 'zod'] },
  // The interface's words, for whoever speaks: in the panels, in the worker, on the command line.
  words: { uses: ['public/_locales', 'rules'], types: ['messages'], packages: [] },
  components: { uses: ['rules', 'words'], types: ['storage', 'messages'], packages: ['preact'] },
  // The content script: small, and never deciding anything.
  'entrypoints/page': { uses: ['sites'], types: ['rules', 'storage', 'messages'], packages: ['wxt'] },
  // Injected beside it, for a lesson and for a long table; these speak to the worker as it does.
  'entrypoints/teach': {
    uses: ['sites', 'entrypoints/page/calls', 'entrypoints/page/shadow'],
    types: ['rules', 'messages'],
    packages: ['wxt'],
  },
  'entrypoints/whole': {
    uses: ['sites', 'entrypoints/page/calls'],
    types: ['rules', 'messages'],
    packages: ['wxt'],
  },
  'entrypoints/jump': {
    uses: ['sites', 'entrypoints/page/shadow'],
    types: ['rules', 'storage'],
    packages: ['wxt'],
  },
  'entrypoints/bare': { uses: ['sites'], types: ['rules'], packages: ['wxt'] },
  'entrypoints/background': {
    uses: ['sites', 'rules', 'storage', 'words'],
    types: ['messages'],
    packages: browserPackages,
  },
  'entrypoints/sidebar': {
    uses: ['components'],
    types: ['messages'],
    packages: ['preact', ...browserPackages],
  },
  // It alone brings the readers of files, when a table is brought.
  'entrypoints/workbench': {
    uses: ['components', 'sites/files'],
    types: ['messages'],
    packages: ['preact', ...browserPackages],
  },
  messages: { uses: [], types: ['rules', 'storage'], packages: [] },
  demo: { uses: [], types: [], packages: [] },
};

/** Tells whether a folder has walls of its own: without any, everything may be imported there. */
export const isWalled = (folder: string): boolean => Object.hasOwn(walls, folder);

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function folderOf(path: string): string | undefined {
  const bare = path.replace(/\.tsx?$/, '');
  return Object.keys(walls)
    .filter((folder) => within(bare, folder))
    .sort((a, b) => b.length - a.length)[0];
}

function allowed(wall: Wall, own: string, { target, kind, typeOnly }: Import): boolean {
  if (kind === 'package') {
    const node = own === 'demo' && target.startsWith('node:');
    return (
      node ||
      wall.packages.includes(target) ||
      (typeOnly && wall.packages.some((name) => target === `@types/${name}`))
    );
  }
  if (within(target, own)) return true;
  return (
    wall.uses.some((folder) => within(target, folder)) ||
    (typeOnly && wall.types.some((folder) => within(target, folder)))
  );
}

/** Tests may reach over the walls; what ships may not. */
function isShipped(path: string): boolean {
  return !/\.test\.tsx?$/.test(path) && !/(^|\/)((testing|fixtures)\/|test-)/.test(path);
}

/** Every import that goes through a wall, as `file:line → target`. */
export function breaches(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => isShipped(path))
    .flatMap(({ path, text }) => {
      const own = folderOf(path);
      const wall = own === undefined ? undefined : walls[own];
      if (own === undefined || wall === undefined) return [];
      return importsOf(path, text)
        .filter((one) => !allowed(wall, own, one))
        .map((one) => `${path}:${one.line} → ${one.target}${one.typeOnly ? ' (type)' : ''}`);
    });
}

/** All packages that end up in a bundle which starts at this file or folder. */
export function packagesReachedFrom(start: string, sources: readonly Source[]): string[] {
  const byName = new Map(sources.map((source) => [source.path.replace(/(\/index)?\.tsx?$/, ''), source]));
  const waiting = sources.filter(({ path }) => within(path.replace(/\.tsx?$/, ''), start) && isShipped(path));
  const seen = new Set<Source>(waiting);
  const packages = new Set<string>();
  for (let source = waiting.pop(); source; source = waiting.pop()) {
    for (const one of importsOf(source.path, source.text).filter(({ typeOnly }) => !typeOnly)) {
      if (one.kind === 'package') packages.add(one.target);
      const next = byName.get(one.target.replace(/\/index$/, ''));
      if (next && !seen.has(next)) {
        seen.add(next);
        waiting.push(next);
      }
    }
  }
  return [...packages].sort();
}
