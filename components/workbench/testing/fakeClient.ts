import type { Answer, Failure, ImportReport, PanelCalls, PanelEvents } from '../../../messages';
import type { Client, Note, ServicePromise, Settings, Site } from '../../../storage/records';
import type { PanelClient } from '../../panel';
import { samplePromises, sampleClient, sampleTier, settings } from './sample';

export interface FakeData {
  clients: Client[];
  notes: Note[];
  promises: ServicePromise[];
  settings: Settings;
  sites: Site[];
  report: ImportReport;
  /** The file that was sent last. */
  sent: { id: string; text: string } | null;
  /** Calls that fail, and how. */
  failures: Partial<Record<keyof PanelCalls, Failure>>;
  /** Calls that never answer. */
  silent: (keyof PanelCalls)[];
}

export interface Fake extends PanelClient {
  data: FakeData;
  /** Everything that was asked, in order. */
  asked: { call: keyof PanelCalls; args: unknown }[];
  announce: () => void;
}

type Handlers = { [K in keyof PanelCalls]?: (args: PanelCalls[K]['args']) => PanelCalls[K]['result'] };

const NO_REPORT: ImportReport = { errors: [], tables: {}, exportedAt: null, from: null };
const live = <T extends { deletedAt: string | null }>(rows: T[]) =>
  rows.filter((row) => row.deletedAt === null);

/** A background in memory that answers what the workbench asks. */
export function fakeClient(patch: Partial<FakeData> = {}): Fake {
  const data: FakeData = {
    clients: [],
    notes: [],
    promises: samplePromises(),
    settings,
    sites: [],
    report: NO_REPORT,
    sent: null,
    failures: {},
    silent: [],
    ...patch,
  };
  const asked: Fake['asked'] = [];
  const listeners = new Set<(event: PanelEvents['view.changed']) => void>();

  const put = <T extends { id: string }>(rows: T[], id: string, change: Partial<T>) =>
    rows.map((row) => (row.id === id ? { ...row, ...change } : row));
  const newest = (a: Note, b: Note) => Number(b.pinned) - Number(a.pinned) || b.at.localeCompare(a.at);

  const handlers: Handlers = {
    'settings.get': () => data.settings,
    'settings.set': ({ patch: change }) => (data.settings = { ...data.settings, ...change }),
    'sites.list': () => data.sites,
    'sites.off': ({ origin }) => {
      data.sites = data.sites.filter((site) => site.origin !== origin);
      return null;
    },
    'sites.unsettle': ({ origin, shown }) => {
      const without = ({ [shown]: _, ...settled }: Site['settled']) => settled;
      data.sites = data.sites.map((site) =>
        site.origin === origin ? { ...site, settled: without(site.settled) } : site,
      );
      return null;
    },
    'client.list': () =>
      live(data.clients).map((client) => {
        const notes = live(data.notes).filter((note) => note.clientId === client.id);
        return {
          client,
          tier: sampleTier(client),
          notes: notes.length,
          lastContact:
            notes
              .map(({ at }) => at)
              .sort()
              .at(-1) ?? null,
        };
      }),
    'client.create': ({ draft }) => {
      const client = sampleClient(`new-${data.clients.length}`, draft);
      data.clients = [...data.clients, client];
      return client;
    },
    'client.update': ({ id, patch: change }) => {
      data.clients = put<Client>(data.clients, id, change);
      const client = data.clients.find((one) => one.id === id);
      if (!client) throw new Error(`No client ${id}`);
      return client;
    },
    'client.delete': ({ id }) => {
      data.clients = put(data.clients, id, { deletedAt: '2026-11-11T02:08:00.000Z' });
      return null;
    },
    'client.restore': ({ id }) => {
      data.clients = put(data.clients, id, { deletedAt: null });
      return null;
    },
    'note.list': ({ clientId, query, limit }) =>
      live(data.notes)
        .filter((note) => clientId === null || note.clientId === clientId)
        .filter((note) => [note.words, note.body, note.ruleTitle].some((text) => text?.includes(query)))
        .sort(newest)
        .slice(0, limit)
        .map((note) => ({ note, client: live(data.clients).find(({ id }) => id === note.clientId) ?? null })),
    'note.delete': ({ id }) => {
      data.notes = put(data.notes, id, { deletedAt: '2026-11-11T02:08:00.000Z' });
      return null;
    },
    'note.restore': ({ id }) => {
      data.notes = put(data.notes, id, { deletedAt: null });
      return null;
    },
    'note.pin': ({ id, pinned }) => {
      data.notes = put(data.notes, id, { pinned });
      return null;
    },
    'promise.list': () => data.promises,
    'promise.set': ({ clientId, content, text, reference }) => {
      const old = data.promises.find(
        (promise) => promise.clientId === clientId && promise.content === content,
      );
      if (!old) throw new Error(`No promise on ${content}`);
      const next = {
        ...old,
        text,
        reference,
        updatedBy: data.settings.me?.name ?? '',
        updatedAt: '2026-11-11T02:08:00.000Z',
      };
      data.promises = data.promises.map((promise) => (promise === old ? next : promise));
      return next;
    },
    'transfer.export': () => ({
      name: 'ledgerside-2026-11-11.json',
      text: '{"format":"ledgerside-export"}',
      more: null,
    }),
    'transfer.part': ({ id, index, text }) => {
      data.sent = index === 0 ? { id, text } : { id, text: `${data.sent?.text ?? ''}${text}` };
      return null;
    },
    'transfer.drop': () => null,
    'transfer.check': () => data.report,
    'transfer.apply': () => data.report,
  };

  return {
    data,
    asked,
    announce: () => listeners.forEach((listener) => listener({ tabId: null })),
    async call(call, args): Promise<Answer<never>> {
      asked.push({ call, args });
      await Promise.resolve();
      const failure = data.failures[call];
      if (failure) return { ok: false, error: failure };
      if (data.silent.includes(call)) return new Promise(() => undefined);
      const handler = handlers[call] as ((args: unknown) => never) | undefined;
      if (!handler) return { ok: false, error: { code: 'error_refused', detail: {} } };
      return { ok: true, value: handler(args) };
    },
    on(event, listener) {
      if (event !== 'view.changed') return () => undefined;
      const hear = listener as (event: PanelEvents['view.changed']) => void;
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
