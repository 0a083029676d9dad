/** A text in parts, each with what stands before its colon: `纳税人名称：…　税款所属期：…`. */
export interface LabelledPart {
  /** Without its colon; `''` where there is none. */
  label: string;
  text: string;
}

/** One word and what explains it in brackets, or in English up to three words that begin the text. */
const LABEL =
  /(?:^|[\s,，;；|])((?:[^\s:：,，;；|()（）]{1,16}(?:\s?[(（][^()（）:：]{1,20}[)）])?))\s*[:：]|^([A-Za-z]+(?: [A-Za-z]+){1,2}):/g;

/** Parts a text at the labels in it; a time of day has none. */
export function labelledParts(text: string): LabelledPart[] {
  const found = [...text.matchAll(LABEL)].filter(([, one, other]) => !/^\d+$|\d$/.test(one ?? other ?? ''));
  const before = text.slice(0, found[0]?.index ?? text.length).trim();
  const labelled = found.map((label, n) => ({
    label: (label[2] ?? label[1] ?? '').trim(),
    text: text.slice(label.index + label[0].length, found[n + 1]?.index).trim(),
  }));
  return before || !labelled.length ? [{ label: '', text: before }, ...labelled] : labelled;
}
