/** Today in the machine's zone, `2026-11-21`. */
export function today(now: number = Date.now()): string {
  const date = new Date(now);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
