/** A text in parts, each with what stands before its colon: `纳税人名称：…　税款所属期：…`. */
export interface LabelledPart {
  /** Without its colon; `''` where there is none. */
  label: string;
  text: string;
}

/** One word and what explains it in brackets, or in English up to three words that begin the text. */
const LABEL =
  /(?:^|[\s,，;；|])((?:[^\s:：,，;；|()（）]{1,16}(?:\s?[(（][^()（）:：]{1,20}[)）])?))\s*[:：]|^([A-Za-z]+(?: [A-Za-z]+){1,2}):/g;

/** What stands close before a label and is none: `2025年6月单位：元` of two texts that nothing parts. */
const DATED = /^.*\d(?:年|月份?|日|期|季度?)+/;

/** Parts a text at the labels in it; a time of day has none. */
export function labelledParts(text: string): LabelledPart[] {
  const found = [...text.matchAll(LABEL)].flatMap((match) => {
    const [whole, one, other] = match;
    const label = (other ?? one ?? '').trim();
    const date = DATED.exec(label)?.[0] ?? '';
    const from = date ? match.index + whole.indexOf(date) + date.length : match.index;
    return /\d$/.test(label)
      ? []
      : [{ label: label.slice(date.length), from, to: match.index + whole.length }];
  });
  const before = text.slice(0, found[0]?.from ?? text.length).trim();
  const labelled = found.map(({ label, to }, n) => ({
    label,
    text: text.slice(to, found[n + 1]?.from).trim(),
  }));
  return before || !labelled.length ? [{ label: '', text: before }, ...labelled] : labelled;
}
