import { grant } from '../grant';
import { notes } from '../notes';
import { open } from '../open';
import type { Step } from '../stage';
import { anomalies } from './anomalies';
import { client } from './client';
import { firstRun } from './firstRun';
import { reading } from './reading';
import { script } from './script';

/** What can be walked in a tool nobody knows, without a word put into a client's mouth. */
export const otherSteps: readonly Step[] = [open, grant, firstRun, reading, client, anomalies, script, notes];
