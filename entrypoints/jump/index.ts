import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { jump, world } from './jump';

/** Put into a frame when somebody asks where one of its figures stands; the worker then calls it by its name. */
export default defineUnlistedScript(() => {
  world.ledgersideJump = jump;
});
