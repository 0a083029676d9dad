import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './start';

/**
 * The script of a granted site, registered at run time for every frame. An unlisted script, not a
 * content-script entrypoint: wxt's wrapper for those announces itself to the page by `postMessage`
 * and can be stopped by the page in the same way.
 */
export default defineUnlistedScript(() => {
  void start();
});
