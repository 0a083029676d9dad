/**
 * Words that stand between the words that matter without changing what is said: 帮您把本月的收入先拆开 is 收入拆开.
 */

const people = '我们|我方|咱们|咱|您们|您|你们|你|他们|她们|大家|自己|客户|公司|单位|店里|厂里|我';
const ways =
  '把|将|给|帮忙|帮|替|让|叫|由|被|对|跟|和|与|同|向|为了|为|从|在|往|通过|用|按|以|拿|靠|就着|随着|关于|对于';
const amounts =
  '任何|一切|所有|全部|全都|全|大部分|一部分|部分|一半|一点点|一点儿|一点|点儿|点|一些|些|少许|若干|半点|丝毫|什么|啥|多少|' +
  '多余|多出来|几[笔万千百张个家成块分份名次批]|[一两][笔张个份件单票家半成块分]|[这那某每哪](?:[笔张个些块件家次份]|方面)?|整[笔个]|' +
  '[\\d一二三四五六七八九十百千万亿两半成]+(?:元|块钱|块|成|笔|张|个|%)?';
const times =
  '[本上下当这那]个?[月季年][度里]?|[今去明前]年|[月年季]底|[月年]末|期末|\\d{1,2}月份?|第?[一二三四]季度|' +
  '现在|以后|今后|目前|当前|暂时|先|再|马上|立刻|随时|最后|最终|到时候?|一直|永远|从来';
const manners =
  '只要|可以|能够|能|会|要|想|得|需要|必须|应该|应|该|需|就|也|都|又|还|才|直接|稍微|稍稍|稍|略微|略|适当|适度|合理|合法|' +
  '合规|巧妙|灵活|大胆|尽量|尽可能|想办法|想法子|设法|悄悄|偷偷|私下|暗中|故意|有意|统统|干脆|索性|不如|不妨|不得不|' +
  '慢慢|简单|轻松|轻轻|一并|一起|一块儿?|一下子|一下|下|肯定|一定|绝对|保证|完全|根本|其实|基本上?|大致|全程|统一|' +
  '考虑|选择|试试|试着|帮着|负责|开始|继续|照样|照旧|依然|仍然|仍|确实|真的|真|很|挺|特别|非常|十分|最|比较|更';
const spots = '这边|那边|这里|那里|那儿|那头|里面|里头|里|内部|上面|上|中间|中|其中';
const particles = '起来|来|去|着|过|吧|嘛|呢|啊|呀|啦|哈|哦|噢|哟|是|有|做|办';

const idleInChinese = new RegExp(
  `(?:${[people, spots, ways, amounts, times, manners, particles].join('|')})的?`,
  'uy',
);

/** Characters that turn the sense round, and those that make a verb a description: 少报的收入, 少报了收入. */
const decisive = /[\s，。！？；%不没未无非别勿莫禁忌的了]/;

const idleInEnglish = new RegExp(
  `(?:${[
    'a|an|the|this|that|these|those|any|some|all|every|each|part|bit|little|few|most|half|much|more|of|from|for|to|in|on|at|by',
    "with|your|our|my|their|his|her|its|you|us|them|me|it|we'll|i'll|we|i|can|could|will|would|may|might|should|must|shall|do",
    'does|be|is|are|just|simply|easily|quietly|also|always|personally|gladly|then|now|later|well|very|really|whatsoever',
  ].join('|')})(?![a-z0-9'])`,
  'y',
);
const otherInEnglish = /(?!(?:not|never|no|nor|without|cannot|instead|rather)\b|[a-z]+n't\b)[a-z0-9$%'.-]+/y;

/** Length of what `pattern` matches at a place, 0 when it does not. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** How far the next word of a phrase may be: how many idle words, and how much else, lie between. */
export interface Step {
  /** Length of an idle word here, 0 for none. */
  idle: (text: string, at: number) => number;
  /** Length of one other character (in Chinese) or word that may stand here, 0 for none. */
  other: (text: string, at: number) => number;
}

export const inChinese: Step = {
  idle: (text, at) => lengthAt(idleInChinese, text, at),
  other: (text, at) => (at >= text.length || decisive.test(text.charAt(at)) ? 0 : 1),
};

export const inEnglish: Step = {
  idle: (text, at) => lengthAt(idleInEnglish, text, at),
  other: (text, at) => lengthAt(otherInEnglish, text, at),
};
