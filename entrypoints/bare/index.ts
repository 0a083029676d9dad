import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bareGrids } from '../../sites/bare';
import { more } from '../../sites/tables/seen';

/** Put into a frame that draws its figures without any table, and into no other: `page.js` reads by it from then on. */
export default defineUnlistedScript(() => {
  more.ledgersideBare = bareGrids;
});
