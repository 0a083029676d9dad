import { getModule } from '../api.js';
import { load } from '../loading.js';
import { trialSkeleton, trialTable } from '../pages/trial-table.js';
import { asked, ticketClient } from './ticket.js';

async function ask() {
  const client = await ticketClient();
  const query = { from: asked('from'), to: asked('to'), level: asked('level') };
  return { client, data: await getModule(client.code, 'trial-balance', query) };
}

load(document.getElementById('module'), trialSkeleton(false), ask, ({ client, data }) =>
  trialTable(data, { client, withYear: false }),
);
