/** Finds firms by what they are called for short: 森浦那边, 像森浦一样. */
import { isPersonalName } from './names';
import { standingOf } from './ordinaryWords';

/** Words behind a name that make it a firm. */
const asFirm =
  /^(?:那[边家里儿头]|这家|他们|她们|公司|集团|老板|老总|负责人|家(?![庭具电里人教长常务用居乡]))/;

/** Words behind a name that liken something to it, or say what happened there. */
const asCase = new RegExp(
  `^(?:${[
    '那[笔次张年样]|一样|同样|似的|差不多|去年|前年|上个?月|上季度|上次|当时|的(?:账|税|报表|发票|申报|老板|会计|合同)',
    '也(?:是这样|这样|遇|碰|问|被|补|罚|出过|有过|交过|欠)|被(?:罚|查|约谈|稽查)|欠',
  ].join('|')})`,
);

/** Words before a name that compare with a firm. */
const comparing = /(?:像|好比|如同|隔壁|名叫|叫做|另一家|同行)$/;

/** Words before a name that take it for somebody. */
const addressing = /(?:像|跟|和|与|同|比|学|叫|找|问|帮|替)$/;

/** Before these characters, though some are family names, no given name is meant: 和宏达, 查宏达. */
const functional = new Set('和向于时连应任常方来那由但都把按同跟像与给对从让帮找问叫查谈管单全项付解经代');

const honorific = /^(?:先生|女士|小姐|经理|师傅|老师|大哥|大姐|哥|姐|总(?![部公账计额店]))/;

/** A name in a text, with what stands before and behind it in its clause, folded and without marks. */
export interface Mention {
  name: string;
  before: string;
  after: string;
  /** Whether a word begins so many characters before the name. */
  wordBegins: (before: number) => boolean;
}

/** 李宏达, 宏达经理: the name of a person. */
function isPerson({ name, before, after, wordBegins }: Mention): boolean {
  if (honorific.test(after)) return true;
  const surname = before.slice(-1);
  if (surname === '' || functional.has(surname) || name.length !== 2) return false;
  // 那边宏达 names no 边宏达.
  return isPersonalName(surname + name) && wordBegins(1);
}

/** Whether the words around a short name say that a firm is meant. */
export function meansFirm(mention: Mention): boolean {
  const { name, before, after, wordBegins } = mention;
  if (isPerson(mention)) return false;
  const standing = standingOf(name);
  const compared = comparing.test(before);
  const firm = asFirm.test(after);
  if (standing === 'plain')
    return firm ? compared || addressing.test(before) : compared && asCase.test(after);
  if (firm || compared || asCase.test(after)) return true;
  // 优惠达到 does not name 惠达: there a word began before it.
  return standing === 'own' && wordBegins(0);
}
