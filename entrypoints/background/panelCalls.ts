import { asideHandlers } from './panel/asides';
import { calendarHandlers } from './panel/calendar';
import { clientHandlers } from './panel/clients';
import { draftHandlers } from './panel/drafts';
import { expectationHandlers } from './panel/expectations';
import { noteHandlers } from './panel/notes';
import { packHandlers } from './panel/packs';
import { profileHandlers } from './panel/profiles';
import { scriptHandlers } from './panel/scripts';
import { settingsHandlers } from './panel/settings';
import { siteHandlers } from './panel/site';
import { sitesHandlers } from './panel/sites';
import { siteHealthHandlers } from './panel/siteHealth';
import { tableHandlers } from './panel/tables';
import { teachHandlers } from './panel/teach';
import { transferHandlers } from './panel/transfer';
import type { PanelHandlers } from './router';

/** Everything the sidebar and the workbench may ask; what is not here is refused. */
export const panelHandlers: PanelHandlers = {
  ...siteHandlers,
  ...sitesHandlers,
  ...draftHandlers,
  ...settingsHandlers,
  ...clientHandlers,
  ...expectationHandlers,
  ...noteHandlers,
  ...scriptHandlers,
  ...transferHandlers,
  ...asideHandlers,
  ...packHandlers,
  ...calendarHandlers,
  ...profileHandlers,
  ...siteHealthHandlers,
  ...tableHandlers,
  ...teachHandlers,
};
