import type { Answer, Failure, PanelCalls, PanelEvents, ScriptCheck, TabView } from '../../messages';
import { textsOf } from '../../rules/scriptForms';
import type { FilledPart } from '../../rules/verdict';
import type { PanelClient } from '../panel';
import { figuresOf, segments } from '../script/draft';
import { client, foundCase, note, scripts, view as wholeView } from './fixtures';

type Handlers = {
  [K in keyof PanelCalls]?: (args: PanelCalls[K]['args']) => PanelCalls[K]['result'] | Failure;
};

export interface FakePanel extends PanelClient {
  /** Every call in order. */
  calls: { name: keyof PanelCalls; args: unknown }[];
  /** What was asked by one name. */
  asked: <K extends keyof PanelCalls>(name: K) => PanelCalls[K]['args'][];
  /** Shows another view, as a change of the tab would. */
  show: (change: Partial<TabView>) => void;
}

/** Fills a draft with the fixtures' figures, as the background does. */
function fillParts({ form, parts }: PanelCalls['script.check']['args']): FilledPart[] {
  const figureOf = figuresOf(scripts.flatMap((script) => script.parts));
  return Object.entries(textsOf(form, parts)).map(([part, text]) => ({
    part: part as FilledPart['part'],
    runs: segments(text).map((segment) =>
      segment.kind === 'text'
        ? segment
        : (figureOf(segment.placeholder) ?? {
            kind: 'empty',
            name: segment.placeholder,
            placeholder: segment.placeholder,
            label: { 'zh-CN': segment.placeholder },
          }),
    ),
  }));
}

/** A panel without a browser: answers from a view and from the handlers given, and remembers what was asked. */
export function fakePanel(
  start: TabView | Failure = wholeView(),
  handlers: Handlers = {},
  check: Partial<ScriptCheck> = {},
): FakePanel {
  let shown = start;
  const listeners = new Set<(data: PanelEvents['view.changed']) => void>();
  const calls: FakePanel['calls'] = [];
  const tell = () => listeners.forEach((listener) => listener({ tabId: null }));
  const patch = (change: Partial<TabView>) => {
    if ('tabId' in shown) shown = { ...shown, ...change };
    tell();
  };
  const kept = new Map<string, Record<string, unknown>>();
  const defaults: Handlers = {
    'draft.list': ({ owner }) => kept.get(owner) ?? {},
    'draft.keep': ({ owner, slot, value }) => {
      const { [slot]: _, ...rest } = kept.get(owner) ?? {};
      kept.set(owner, value === null ? rest : { ...rest, [slot]: value });
      return null;
    },
    'view.tab': () => shown,
    'view.layout': (args) => {
      if ('tabId' in shown) patch({ layout: { ...shown.layout, ...args.patch } });
      return null;
    },
    'settings.set': (args) => {
      const settings = { ...('tabId' in shown ? shown.settings : wholeView().settings), ...args.patch };
      patch({ settings });
      return settings;
    },
    'site.jump': () => true,
    'client.person': () => client(),
    'client.update': () => client(),
    'case.check': () => foundCase(),
    'case.patch': () => foundCase(),
    'client.list': () => [],
    'script.rank': () => scripts,
    'script.check': (args) => ({
      locks: [],
      findings: [],
      length: 186,
      parts: fillParts(args),
      ...check,
    }),
    'script.copy': () => ({ text: 'text', ticket: 'ticket' }),
    'script.copied': () => ({ note: note({ draft: true }), commitments: [] }),
    'note.save': () => note(),
    'note.list': () => [],
  };
  return {
    calls,
    asked: <K extends keyof PanelCalls>(name: K) =>
      calls.filter((call) => call.name === name).map((call) => call.args as PanelCalls[K]['args']),
    show: patch,
    async call<K extends keyof PanelCalls>(
      name: K,
      args: PanelCalls[K]['args'],
    ): Promise<Answer<PanelCalls[K]['result']>> {
      calls.push({ name, args });
      const handler = handlers[name] ?? defaults[name];
      const value = handler ? handler(args) : null;
      if (typeof value === 'object' && value !== null && 'code' in value && 'detail' in value) {
        return { ok: false, error: value as Failure };
      }
      return { ok: true, value: value as PanelCalls[K]['result'] };
    },
    on(event, listener) {
      const hear = listener as (data: PanelEvents['view.changed']) => void;
      if (event === 'view.changed') listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
