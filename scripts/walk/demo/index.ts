import { grant } from '../grant';
import { notes } from '../notes';
import { open } from '../open';
import type { Step } from '../stage';
import { anomaly } from './anomaly';
import { client } from './client';
import { expectation } from './expectation';
import { firstRun } from './firstRun';
import { looks } from './looks';
import { reading } from './reading';
import { script } from './script';

/** The main job in the demo books, in the order in which an accountant does it. */
export const demoSteps: readonly Step[] = [
  open,
  grant,
  firstRun,
  client,
  expectation,
  anomaly,
  reading,
  script,
  notes,
  looks,
];
