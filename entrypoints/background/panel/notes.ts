import { advanced, ticked } from '../../../rules/caseStages';
import { changed } from '../changed';
import type { PanelHandlers } from '../router';
import { storage } from '../storage';

type Keys =
  | 'note.list'
  | 'note.save'
  | 'note.delete'
  | 'note.restore'
  | 'note.pin'
  | 'commitment.done'
  | 'case.patch'
  | 'case.check';

/** Notes, the promises in them, and the cases they belong to. */
export const noteHandlers: Pick<PanelHandlers, Keys> = {
  async 'note.list'({ clientId, query, limit }) {
    const notes = await storage.notes.search({ text: query, clientId, limit });
    const clients = new Map((await storage.clients.list()).map((client) => [client.id, client]));
    return notes.map((note) => ({ note, client: clients.get(note.clientId) ?? null }));
  },
  async 'note.save'({ note, commitments }) {
    const saved = await changed(storage.notes.save(note, commitments));
    const { clientId, period, rule, outcome, draft } = saved;
    if (!draft && outcome === 'agreed' && period !== null && rule !== null) {
      const key = { clientId, period, rule };
      await changed(storage.cases.patch(key, ({ stage }) => ({ stage: advanced(stage, 'agreed') })));
    }
    return saved;
  },
  'note.delete': ({ id }) => changed(storage.notes.softDelete(id).then(() => null)),
  'note.restore': ({ id }) => changed(storage.notes.restore(id).then(() => null)),
  'note.pin': ({ id, pinned }) => changed(storage.notes.pin(id, pinned).then(() => null)),
  'commitment.done': ({ id, done }) => changed(storage.commitments.setDone(id, done).then(() => null)),
  'case.patch': ({ patch, ...key }) =>
    changed(
      storage.cases.patch(key, ({ stage }) =>
        patch.draft && !patch.stage ? { ...patch, stage: advanced(stage, 'prepared') } : patch,
      ),
    ),
  'case.check': ({ check, day, ...key }) =>
    changed(storage.cases.patch(key, (row) => ticked(row, check, day))),
};
