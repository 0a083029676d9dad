import { archiveChanged } from '../changed';
import type { PanelHandlers } from '../router';
import { storage } from '../storage';

type Keys = 'settings.get' | 'settings.set';

/** Who uses this machine, and how the panels look. */
export const settingsHandlers: Pick<PanelHandlers, Keys> = {
  'settings.get': () => storage.settings.get(),
  'settings.set': ({ patch }) => archiveChanged(storage.settings.set(patch)),
};
