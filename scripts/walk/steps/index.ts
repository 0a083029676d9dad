import type { Step } from '../stage';
import { grant } from './grant';
import { notes } from './notes';
import { open } from './open';

/** The main job, in the order in which an accountant does it. */
export const steps: readonly Step[] = [open, grant, notes];
