/** Whether a clause takes back a word that would promise too much: 不能保证没事, we cannot say there is no risk. */
import { lengthAt } from './fillers';
import type { Span } from './phrases';

/**
 * Ends of clauses, as they stand in a folded text whose commas are full-width. What somebody warrants goes on behind a
 * comma: 不能向您保证，税务局不查.
 */
const clauseEnds = /(?<!保证|承诺|担保|答应|打包票)，|[。！？；\n]|[.](?=\s|$)/g;

function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  const last = [...before.matchAll(clauseEnds)].at(-1);
  return last ? before.slice(last.index + 1) : before;
}

/**
 * Refusals. After 是, 能, 会, 要 the same word asks (能不能). 别 is none in 特别, 分别 and the like, 不得 none in 巴不得, and 要不,
 * 何不 propose.
 */
const refusal = new RegExp(
  [
    '(?<!能)不能|(?<!是)不是|(?<!会)不会|(?<!要)不要|(?<!可)不可能?|(?<!敢)不敢|(?<!用)不用',
    '(?<![巴恨怪舍由少免])不得|不必|不应该?|不该|不许|不准|不允许|不替|不帮|不给|不做|不说|不讲|不谈|不靠|不搞|不提供|不接受|不支持|不建议',
    '不保证|不承诺|不答应|不等于|不代表|不意味着|不存在|保证不了|谈不上|说不上|做不到',
    '并非|无法|没法|没有?(?:办法|能力|权力|权限|资格|本事)|没有人?|没人|没谁|切勿|请勿|禁止|严禁|拒绝|杜绝|绝不|决不|从不|永不|谁也|哪能|怎么能',
    '(?<![特分个级区类性差鉴识辨告])别',
    '(?<![何要])不(?=$)|[勿未没](?=$)',
  ].join('|'),
  'g',
);

/** What may stand between a refusal and the word it refuses: to whom, how, and words of saying and warranting. */
const betweenWords = [
  '建议|考虑|尝试|试图|同意|参与|协助|配合|主张|鼓励|支持|提倡|推荐|心存侥幸|存在|出现|发生|涉及|故意|有意',
  '跟|给|向|对|和|与|替|帮|让|叫|请|拿|用|靠|凭|把|将|以|按|通过|因为|任由|或者|或|及|以及',
  '任何人|任何|谁|您|你|我们|我|他们|他|大家|客户|老板|税务局|税局|税务|专管员|领导|别人|人家|哪家|这家|哪个|公司|企业|对方|代账|代理记账|机构|会计',
  '保证|承诺|答应|许诺|担保|打包票|打保票|确保|确定|断定|说成|说是|说|讲|写成|写|谈|提',
  '肯定|一定|绝对|完全|百分之百|百分百|100%|就|再|也|都|又|还|这样|这么|那样|那么|这个|这些|这|那|能|会|可以|可|敢|去|来',
  '做到|做|搞|走|找|想着|想|指望|以为|认为|当成|当作|当|等于|代表|意味着|什么|所谓|一句|一声|一口|一下|轻易|随便|随口',
  '，|口头|直接|先|只|光|要|该|应该|愿意|肯|私下|暗地里|事先|提前|最后|最终|有',
]
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length);
const between = new RegExp(`为了?\\p{Script=Han}{1,6}?(?=去|而|就|来|$)|${betweenWords.join('|')}`, 'uy');

/** A refusal that says what is not there goes no further than a turn: 没有票就, 没办法只能. */
const turn = /就|便|只能|只好|只有|^(?:也|还|都)(?:能|可以?)/;
const lacking = /^(?:没|无法|不是|并非|谁也$)/;

/** A refusal behind another one affirms: 不是不能, 不得不. */
const doubled = /(?:不是|没有|不能|不得|不会|不可|无法|并非|[不没无非])$/;

/** Whether a text is nothing but words that may stand between, and those of `also`. */
function onlyBetween(text: string, also: readonly string[]): boolean {
  let at = 0;
  while (at < text.length) {
    const own = also.reduce((most, word) => Math.max(most, text.startsWith(word, at) ? word.length : 0), 0);
    const step = Math.max(own, lengthAt(between, text, at));
    if (step === 0) return false;
    at += step;
  }
  return true;
}

function refusedInChinese(clause: string, also: readonly string[]): boolean {
  const last = [...clause.matchAll(refusal)].at(-1);
  if (!last) return false;
  const gap = clause.slice(last.index + last[0].length);
  if (lacking.test(last[0]) && turn.test(gap)) return false;
  return onlyBetween(gap, also) && !doubled.test(clause.slice(0, last.index));
}

const refusalInEnglish =
  /(?<!\bwhy |\bif |\bor )\b(?:cannot|can't|can not|never|not|don't|doesn't|won't|unable to|nobody|no one|no (?:guarantee|promise|assurance|way to))\b/g;

/** Refusals of what follows at once, but for a word or two. */
const nearRefusal =
  /\b(?:without|instead of|rather than|no need to|refuses? to|declines? to|illegal to|unlawful to|wrong to|dishonest to)(?:\s+[a-z]+){0,1}\s*$|\bno\s*$/;

/** Words of comfort, of turning round and of another clause: a refusal before them does not refuse what follows. */
const comfort =
  /\b(?:worry|worried|mind|fret|only|problem|doubt|afraid|hesitate|wait|help|matter|if|so|but|because|since|when|then|unless|let's|let us)\b/;

const doubledInEnglish = /\b(?:no reason|no harm|nothing wrong|cannot|can't|never|not)\s+(?:in\s+)?$/;

/** Furthest a refusal reaches, in words. */
const reach = 5;

function refusedInEnglish(clause: string): boolean {
  if (nearRefusal.test(clause)) return true;
  const last = [...clause.matchAll(refusalInEnglish)].at(-1);
  if (!last || doubledInEnglish.test(clause.slice(0, last.index))) return false;
  const gap = clause.slice(last.index + last[0].length);
  return !comfort.test(gap) && gap.split(/\s+/).filter(Boolean).length <= reach;
}

/** 不少报不行: a no before and behind, which says that it must be. */
export const needed = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '不' && /^\p{Script=Han}{0,3}不(?:行|可|成)/u.test(text.slice(end));

/**
 * Whether what stands in a place of a folded text is refused by the words right before it in its own clause. `also` are
 * words that may be listed in between: 不得少报、瞒报收入.
 */
export function refused(text: string, { start }: Span, also: readonly string[] = []): boolean {
  const clause = clauseBefore(text, start);
  return refusedInChinese(clause, also) || refusedInEnglish(clause);
}

const sentence = '(?:[^。！？；\\n.]|\\.(?!\\s|$))*';

/** What is left of a sentence, and the next one when it points back: 您问能不能拆分收入？这个不行. */
const saidAfter = new RegExp(
  `^${sentence}(?:[。！？；.]\\s*(?:[这那此该]|不行|不可以|不能|答案|我们不|我们没|(?:that|this|it|no|we (?:do not|don't|cannot|can't))\\b)${sentence})?`,
);

/** What is put off or shrugged at turns nothing down: 大不了补税, 回头再更正. */
const shrugged = /(?:再|大不了|顶多|回头)\p{Script=Han}{0,3}$/u;

/** A no right behind, which denies the word itself: 处罚轮不到您, 罚款也没多少. */
const noBehind = /^(?:没|(?:也|都|就|又|倒|轮|根本)\p{Script=Han}?[不没])/u;

/** A no in the few characters or words before a place. */
const noBefore =
  /[不没未无非别](?:\p{Script=Han}){0,5}$|\b(?:not|never|no|isn't|aren't|won't|nothing)(?:\s+[a-z]+){0,2}\s*$/u;

/**
 * Whether what ends at `end` is turned down by one of these words further on in its sentence: 拆分收入属于偷税. A word that
 * is itself denied (不算偷税) turns nothing down.
 */
export function turnedDown(text: string, end: number, words: readonly string[]): boolean {
  const rest = saidAfter.exec(text.slice(end))?.[0] ?? '';
  return words.some((word) => {
    const at = rest.indexOf(word);
    if (at < 0 || noBehind.test(rest.slice(at + word.length))) return false;
    const before = rest.slice(0, at);
    return !noBefore.test(before) && !shrugged.test(before);
  });
}

/** 会不会罚, 有没有问题: a question, not an assertion. */
export function asked(text: string, at: number, word: string): boolean {
  return /^[不没]/.test(word) && word.length > 1 && text[at - 1] === word[1];
}
