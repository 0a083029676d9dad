export { accessibilityViolations, type Violation } from './axe';
export { askFromSidebar, callBackground, viewNow } from './calls';
export { raiseCommand } from './commands';
export { grantHost } from './grant';
export { startHostilePages, type HostilePage, type HostileServer } from './hostile';
export { launchWithExtension, type Launched, type LaunchOptions } from './launch';
export { reloadExtension } from './reload';
export { sidebarGone, sidebarNow, sidebarOf, sidebarShows } from './sidebar';
export { stoodStill } from './still';
export { pressToolbarButton } from './toolbar';
export { waitFor } from './wait';
export { killWorker, wakeWorker } from './worker';
export {
  copyOfExtension,
  hostSeen,
  introduce,
  lettersIn,
  switchOn,
  tieredClient,
  type Copy,
  type HostSeen,
} from './site';
