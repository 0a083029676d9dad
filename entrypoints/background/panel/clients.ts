import { archiveChanged } from '../changed';
import type { PanelHandlers } from '../router';
import { storage } from '../storage';
import { tiering } from '../tierOf';

type Keys =
  'client.list' | 'client.create' | 'client.update' | 'client.delete' | 'client.restore' | 'client.person';

/** The client archive. */
export const clientHandlers: Pick<PanelHandlers, Keys> = {
  async 'client.list'() {
    const clients = await storage.clients.list();
    const contacts = await storage.notes.summaries(clients.map(({ id }) => id));
    const tierOf = await tiering();
    return clients.map((client) => {
      const contact = contacts.get(client.id);
      return {
        client,
        tier: tierOf(client),
        lastContact: contact?.last?.at ?? null,
        notes: contact?.notes ?? 0,
      };
    });
  },
  'client.create': ({ draft }) => archiveChanged(storage.clients.create(draft)),
  'client.update': ({ id, patch }) => archiveChanged(storage.clients.update(id, patch)),
  'client.delete': ({ id }) => archiveChanged(storage.clients.softDelete(id).then(() => null)),
  'client.restore': ({ id }) => archiveChanged(storage.clients.restore(id).then(() => null)),
  'client.person': ({ clientId, person }) => archiveChanged(storage.clients.setPerson(clientId, person)),
};
