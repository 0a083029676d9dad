import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listen } from './whole';

/** Put into a frame when somebody wants a table read that is drawn in parts, and into no other. */
export default defineUnlistedScript(() => {
  listen();
});
