import { changed } from '../changed';
import { overview } from '../overview';
import type { PanelHandlers } from '../router';
import { storage } from '../storage';
import { today } from '../time';

type Keys =
  | 'suppression.set'
  | 'suppression.delete'
  | 'suppression.restore'
  | 'entry.set'
  | 'entry.delete'
  | 'entry.restore'
  | 'overview.list';

/** What a person says of an anomaly besides the figures: put aside, entered by hand; and all clients at once. */
export const asideHandlers: Pick<PanelHandlers, Keys> = {
  'suppression.set': ({ value }) => changed(storage.suppressions.set(value)),
  'suppression.delete': ({ id }) => changed(storage.suppressions.softDelete(id).then(() => null)),
  'suppression.restore': ({ id }) => changed(storage.suppressions.restore(id).then(() => null)),
  'entry.set': ({ value }) => changed(storage.entries.set(value)),
  'entry.delete': ({ id }) => changed(storage.entries.softDelete(id).then(() => null)),
  'entry.restore': ({ id }) => changed(storage.entries.restore(id).then(() => null)),
  'overview.list': async () => overview(await storage.clients.list(), today()),
};
