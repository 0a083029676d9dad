import { getJson } from '../api.js';

const query = new URLSearchParams(window.location.search);

/** What the shell asked this frame to show. */
export const asked = (name) => query.get(name) ?? '';

/** The account set this frame belongs to. */
export async function ticketClient() {
  const clients = await getJson('clients');
  const client = clients.find((one) => one.code === asked('set'));
  if (!client) throw new Error('没有这个账套');
  return client;
}
