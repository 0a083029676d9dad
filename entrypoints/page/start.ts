import type { FrameReading, NameColumn, ShownName } from '../../rules/reading';
import { createReader } from '../../sites/read';
import { createBadges, type Badges } from './badges';
import { ask, obey, orphaned } from './calls';
import { digest } from './digest';
import { childFrames, framePath } from './frames';
import { mountHost, type Host } from './host';
import { watch } from './watch';

/** Told to the scripts of a replaced extension, which share no globals with ours. Only they listen to it. */
const REPLACED = 'ledgerside-replaced';
/** A page that is still loading is read again even if nothing changes: after this many milliseconds, then after twice as many. */
const LOADING_RETRY = 200;
const RETRIES = 7;

interface Surface {
  end: AbortController;
  host: Host | null;
  badges: Badges;
}

/** Injected twice into one document (switched off and on again, an update), the newer script ends the older. */
function takeOver(): AbortController {
  const world = globalThis as { ledgersideLife?: AbortController };
  world.ledgersideLife?.abort();
  world.ledgersideLife = new AbortController();
  return world.ledgersideLife;
}

/** Asks whether this site is switched on and, if so, runs until it is switched off or the extension is replaced. */
export async function start(): Promise<void> {
  const life = takeOver();
  const path = framePath();
  const hello = await ask('page.hello', { path });
  const { signal } = life;
  // A newer start of this same document may have overtaken us while we waited.
  if (!hello?.on || signal.aborted) return;
  document.dispatchEvent(new Event(REPLACED));
  const reader = createReader(document, { path, profiles: hello.profiles, now: Date.now });
  const { words, token } = hello;
  let layout = hello.layout;
  let shown = surface(hello.hidden);
  let sent = '';
  let retries = 0;
  let loading = false;
  let names: NameColumn[] = [];
  let shownName: ShownName | null = null;

  /** What is drawn into the page; gone as a whole while everything is hidden. */
  function surface(hidden: boolean): Surface | null {
    if (hidden) return null;
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
    const host = token ? mountHost(token, words.frame, layout, end.signal) : null;
    return { end, host, badges: createBadges(words.badge, end.signal) };
  }

  function again(): void {
    if (retries < RETRIES) setTimeout(watcher.soon, LOADING_RETRY * 2 ** retries++);
  }

  /** A frame that spoke before the document around it was forgotten when that one spoke. */
  async function introduce(reading: FrameReading): Promise<void> {
    if (path.length > 0 && (await ask('page.hello', { path }))?.on) await send(reading);
  }

  async function send(reading: FrameReading): Promise<boolean> {
    const taken = await ask('page.reading', { reading });
    if (!taken) return taken === null;
    ({ loading, names, shown: shownName } = taken);
    if (loading) again();
    updateBadges();
    return true;
  }

  async function report(reading: FrameReading): Promise<void> {
    if (!(await send(reading))) await introduce(reading);
  }

  function read(): FrameReading {
    const reading = { ...reader.read(), frames: childFrames(document) };
    const { readAt: _, ...content } = reading;
    const shows = digest(JSON.stringify(content));
    if (shows !== sent) {
      sent = shows;
      retries = 0;
      void report(reading);
    } else if (loading) again();
    return reading;
  }

  function updateBadges(): void {
    void shown?.badges.update(reader.nameCells(names, shownName));
  }

  function onChange(): void {
    if (orphaned()) {
      life.abort();
      return;
    }
    shown?.host?.keep();
    read();
    updateBadges();
  }

  document.addEventListener(REPLACED, () => orphaned() && life.abort(), { signal });
  // Back from the browser's cache of pages: the tab has shown another page since, and knows this one no more.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void start(), { signal });
  const watcher = watch(document, onChange, signal);
  obey(
    {
      'page.layout': (args) => {
        layout = args.layout;
        shown?.host?.arrange(layout);
        return null;
      },
      'page.hidden': ({ hidden }) => {
        shown?.end.abort();
        shown = surface(hidden);
        updateBadges();
        return null;
      },
      'page.off': () => {
        life.abort();
        return null;
      },
      'page.read': () => read(),
      'page.introduce': () => {
        void introduce(read());
        return null;
      },
      'page.retier': () => {
        shown?.badges.refresh();
        updateBadges();
        return null;
      },
      'page.focus': () => {
        window.focus();
        return null;
      },
    },
    signal,
  );
  onChange();
}
