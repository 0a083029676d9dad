/**
 * What the user is looking at. Like in many such tools the account set is not
 * part of the address; it lasts as long as the browser tab.
 */
const KEY = 'fenggu.session';
const DEFAULT_PERIOD = '2026-10';

/** `client`: the account set or null; `header`: its current period; `viewed`: what modules open with. */
export const session = { clients: [], client: null, header: null, viewed: null };

const save = () =>
  sessionStorage.setItem(
    KEY,
    JSON.stringify({ code: session.client?.code ?? null, header: session.header, viewed: session.viewed }),
  );

/** Enters an account set: the header shows its current period, modules open with the default one. */
export function enter(code, asked = DEFAULT_PERIOD) {
  const client = session.clients.find((one) => one.code === code);
  if (!client) return false;
  session.client = client;
  session.header = client.current;
  session.viewed = client.periods.includes(asked) ? asked : DEFAULT_PERIOD;
  save();
  return true;
}

export function leave() {
  Object.assign(session, { client: null, header: null, viewed: null });
  save();
}

/** Changes the account set's period in the header; modules follow. */
export function setHeader(period) {
  session.header = period;
  session.viewed = period;
  save();
}

/** Takes up where the browser tab was before it was reloaded. */
export function restore() {
  const saved = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
  if (!saved?.code || !enter(saved.code, saved.viewed)) return;
  session.header = saved.header;
  save();
}
