import { changed } from '../changed';
import type { PanelHandlers } from '../router';
import { storage } from '../storage';

type Keys = 'expectation.add' | 'expectation.delete' | 'expectation.restore' | 'promise.set' | 'promise.list';

/** What clients expect, beside what the firm promises. */
export const expectationHandlers: Pick<PanelHandlers, Keys> = {
  'expectation.add': ({ value }) => changed(storage.expectations.add(value)),
  'expectation.delete': ({ id }) => changed(storage.expectations.softDelete(id).then(() => null)),
  'expectation.restore': ({ id }) => changed(storage.expectations.restore(id).then(() => null)),
  'promise.set': (fields) => changed(storage.promises.set(fields)),
  'promise.list': () => storage.promises.list(),
};
