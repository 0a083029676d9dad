/**
 * Small helpers shared by the set-ups of the two bookkeeping tools: running
 * commands, fetching Debian packages, owning ports and processes.
 *
 * The rule of this folder: nothing of the machine's own installations is
 * touched. The bookkeeping programs are unpacked (not installed) below the
 * work directory; apt installs only plain libraries, interpreters and one
 * web server binary, none of which brings a running service.
 */
export { isExecutable, run, sha256, sleep, Unavailable, type Account, type Log } from './command';
export { installPackages, unpackPackages } from './packages';
export {
  lockDirectory,
  ownDirectory,
  removeOtherSeeds,
  requireDebianRoot,
  serviceAccount,
  toolDirectory,
} from './place';
export {
  loopbackPort,
  startService,
  stopServices,
  waitForHttp,
  type Service,
  type Started,
} from './services';
