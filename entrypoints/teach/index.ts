import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { teach } from './teach';

/** Put into the frames of a tab while somebody teaches, and into no other. */
export default defineUnlistedScript(() => {
  teach();
});
