import { clientHandlers } from './panel/clients';
import { expectationHandlers } from './panel/expectations';
import { noteHandlers } from './panel/notes';
import { scriptHandlers } from './panel/scripts';
import { settingsHandlers } from './panel/settings';
import { siteHandlers } from './panel/site';
import { sitesHandlers } from './panel/sites';
import { transferHandlers } from './panel/transfer';
import type { PanelHandlers } from './router';

/** Everything the sidebar and the workbench may ask; what is not here is refused. */
export const panelHandlers: PanelHandlers = {
  ...siteHandlers,
  ...sitesHandlers,
  ...settingsHandlers,
  ...clientHandlers,
  ...expectationHandlers,
  ...noteHandlers,
  ...scriptHandlers,
  ...transferHandlers,
};
