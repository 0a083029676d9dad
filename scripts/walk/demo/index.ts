import { grant } from '../grant';
import { notes } from '../notes';
import { open } from '../open';
import type { Step } from '../stage';
import { anomaly } from './anomaly';
import { client } from './client';
import { expectation } from './expectation';
import { firstRun } from './firstRun';
import { looks } from './looks';
import { months } from './months';
import { reading } from './reading';
import { script } from './script';
import { sensitive } from './sensitive';
import { uncertain } from './uncertain';
import { workbench } from './workbench';

/** The main job in the demo books, in the order in which an accountant does it. */
export const demoSteps: readonly Step[] = [
  open,
  grant,
  firstRun,
  client,
  expectation,
  months,
  anomaly,
  reading,
  script,
  sensitive,
  notes,
  uncertain,
  looks,
  workbench,
];
