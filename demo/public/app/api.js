/** How long a module shows 加载中, ms; `?delay=` overrides it. */
const asked = Number(new URLSearchParams(window.location.search).get('delay') ?? 250);
export const DELAY = Number.isFinite(asked) && asked >= 0 ? asked : 250;

export async function getJson(path, query = {}) {
  const response = await fetch(`/api/${path}?${new URLSearchParams(query)}`);
  if (!response.ok) throw new Error(`读取失败（${response.status}）`);
  return response.json();
}

/** A module's data of one account set. */
export const getModule = (code, module, query) => getJson(`books/${code}/${module}`, query);
