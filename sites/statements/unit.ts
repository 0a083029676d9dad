const TIMES: Record<string, number> = { 千: 1e3, 万: 1e4, 亿: 1e8 };
const CAPTION =
  /(?<!编制|核算|往来)单位\s*[:：]?\s*(?:人民币)?[（(]?\s*([千万亿]?)元(?!\p{Script=Han}{2})|[（(](?:人民币)?([千万亿]?)元[）)]/u;

/** Yuan that one unit of the printed figures stands for, by the nearest caption that says so; else 1. */
export function unitOf(captions: readonly string[]): number {
  for (const text of captions) {
    const found = CAPTION.exec(text);
    if (found) return TIMES[found[1] || found[2] || ''] ?? 1;
  }
  return 1;
}
