const UNITS: Record<string, number> = { 元: 1, 千元: 1000, 万元: 10000, 亿元: 100000000 };
const CAPTION = /(?:单位|金额单位)\s*[:：]?\s*(?:人民币)?\s*[（(]?\s*([千万亿]?元)|[（(]\s*(?:人民币)?([千万亿]?元)\s*[）)]/;

/** Yuan that one unit of the printed figures stands for, by the nearest caption that says so; else 1. */
export function unitOf(captions: readonly string[]): number {
  for (const text of captions) {
    const found = CAPTION.exec(text);
    if (found) return UNITS[found[1] ?? found[2] ?? '元'] ?? 1;
  }
  return 1;
}
