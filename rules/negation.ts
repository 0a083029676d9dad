/** Whether a clause takes back a word that would promise too much: 不能保证没事, we cannot say there is no risk. */

/** Ends of clauses, as they stand in a folded text whose commas are full-width. */
const clauseEnds = /[，。！？；\n]|[.](?=\s|$)/g;

function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  const last = [...before.matchAll(clauseEnds)].at(-1);
  return last ? before.slice(last.index + 1) : before;
}

/** Refusals. After 是, 能, 会, 要 the same word asks (能不能). 别 is none in 特别, 分别 and the like. */
const refusal = new RegExp(
  [
    '(?<!能)不能|(?<!是)不是|(?<!会)不会|(?<!要)不要|(?<!可)不可能?|(?<!敢)不敢|(?<!用)不用',
    '不得|不必|不应该?|不该|不许|不准|不允许|不替|不帮|不给|不做|不说|不讲|不谈|不靠|不搞|不提供|不接受|不支持|不建议',
    '不保证|不承诺|不答应|不等于|不代表|不意味着|不存在|保证不了|谈不上|说不上|做不到',
    '并非|无法|没法|没办法|没有|没人|没谁|切勿|请勿|禁止|严禁|拒绝|杜绝|绝不|决不|从不|永不|谁也|哪能|怎么能',
    '(?<![特分个级区类性差鉴识辨告])别',
    '[不勿未没](?=$)',
  ].join('|'),
  'g',
);

/** What may stand between a refusal and the word it refuses: to whom, how, and words of saying and warranting. */
const between = new RegExp(
  `^(?:为了?\\p{Script=Han}{1,6}?)?(?:${[
    '跟|给|向|对|和|与|替|帮|让|叫|请|拿|用|靠|凭|把|以|按|通过|因为',
    '任何人|任何|谁|您|你|我们|我|他们|他|大家|客户|老板|税务局|税局|税务|专管员|领导|别人|人家|哪家|这家',
    '保证|承诺|答应|许诺|担保|打包票|打保票|确保|确定|断定|说成|说是|说|讲|写成|写|谈|提',
    '肯定|一定|绝对|完全|百分之?百|100%|就|再|也|都|又|还|这样|这么|那样|那么|这个|这些|这|那|能|会|可以|可|敢|去|来',
    '做到|做|搞|走|找|想着|想|指望|以为|认为|当成|当作|当|等于|代表|意味着|什么|所谓|一句|一声|一口|一下|轻易|随便|随口',
    '口头|直接|先|只|光|要|该|应该|愿意|肯|私下|暗地里|事先|提前|最后|最终|有',
  ].join('|')})*$`,
  'u',
);

/** A refusal behind another one affirms: 不是不能, 不得不. */
const doubled = /(?:不是|没有|不能|不得|不会|不可|无法|并非|[不没无非])$/;

function refusedInChinese(clause: string): boolean {
  const last = [...clause.matchAll(refusal)].at(-1);
  if (!last) return false;
  return (
    between.test(clause.slice(last.index + last[0].length)) && !doubled.test(clause.slice(0, last.index))
  );
}

const refusalInEnglish =
  /\b(?:cannot|can't|can not|never|not|don't|doesn't|won't|unable to|nobody|no one)\b/g;

/** Words of comfort: a refusal before them does not refuse what follows. */
const comfort = /\b(?:worry|worried|mind|fret|only|problem|doubt|afraid)\b/;

/** Furthest a refusal reaches, in words. */
const reach = 5;

function refusedInEnglish(clause: string): boolean {
  const last = [...clause.matchAll(refusalInEnglish)].at(-1);
  if (!last) return false;
  const gap = clause.slice(last.index + last[0].length);
  return !comfort.test(gap) && gap.split(/\s+/).filter(Boolean).length <= reach;
}

/** Whether what stands at `at` in a folded text is refused by the words right before it in its own clause. */
export function refused(text: string, at: number): boolean {
  const clause = clauseBefore(text, at);
  return refusedInChinese(clause) || refusedInEnglish(clause);
}

/** 会不会罚, 有没有问题: a question, not an assertion. */
export function asked(text: string, at: number, word: string): boolean {
  return /^[不没]/.test(word) && word.length > 1 && text[at - 1] === word[1];
}
