/**
 * Whether what a firm is called may be an ordinary word as well. The names of firms are made of words (阳光, 方便, 鑫源), and a
 * letter may use the same word in its own sense; so a name counts by itself only when it is nothing else.
 *
 * - `own`: no dictionary knows it as a word and one of its characters is rare: it can only be a name.
 * - `shared`: the platform's dictionary knows it, or all its characters are frequent, so that they meet by chance, too:
 *   it is the firm where the words around it speak of one.
 * - `plain`: an act, a quality or a time, which stands before 公司 or 那边 of itself: 方便公司核对, 明天那边会回话.
 */
export type Standing = 'own' | 'shared' | 'plain';

/** Characters of everyday writing. What is made of them alone is read as words, whether a dictionary has it or not. */
const frequent = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法' +
    '学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外' +
    '将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立' +
    '及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许' +
    '统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领' +
    '共确传师观清今切院让识候带导争运笔单钱款账税票费价店商货客户买卖花百千半每天快好早晚春夏秋冬风云雨红黄绿蓝青黑',
);

/** Words that speak of acts, qualities or times, and so take 公司, 老板, 那边 and the like behind them. */
const plain = new Set(
  (
    '方便 便利 帮助 支持 配合 通知 联系 保证 提醒 关心 信任 相信 感谢 满意 有利 影响 代表 成立 注册 服务 发展 合作 保护 爱护 ' +
    '成就 创造 创新 改变 提高 推动 带动 促进 引领 选择 建议 希望 期待 欢迎 拥有 共享 分享 专注 关注 专业 优质 优秀 优先 优惠 ' +
    '正规 规范 标准 普通 一般 特别 特殊 重要 重大 主要 全新 最新 知名 著名 大型 中型 小型 新型 先进 高级 高端 精品 可靠 可信 ' +
    '安全 放心 省心 用心 安心 贴心 诚心 真心 热心 细心 耐心 满心 快速 快捷 便捷 迅速 及时 准时 随时 马上 立即 同时 今天 明天 ' +
    '昨天 后天 今年 明年 去年 每天 天天 每月 现在 未来 以后 将来 当天 当月 到家 回家 上门 到位 全部 全体 所有 各位 自己 大家 ' +
    '其他 另外 一家 两家 几家 这家 那家 每家 各家 万家 千家 我们 您们 他们 你们 对方 双方 客户 老板 公司 单位 企业 工厂 门店'
  ).split(' '),
);

/** Knows the words of the language; missing in old browsers. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/** Places in a text where a word begins, by the platform's dictionary; null where it has none. */
export function wordStarts(text: string): ReadonlySet<number> | null {
  return segmenter && new Set([...segmenter.segment(text)].map(({ index }) => index));
}

/** Whether a name is made of words that a dictionary has, and of frequent characters between them: 大数据. */
function isWords(name: string): boolean {
  if (!segmenter) return true;
  const words = [...segmenter.segment(name)].map(({ segment }) => segment);
  return (
    words.some((word) => word.length > 1) && words.every((word) => word.length > 1 || frequent.has(word))
  );
}

export function standingOf(name: string): Standing {
  if (plain.has(name)) return 'plain';
  return [...name].every((char) => frequent.has(char)) || isWords(name) ? 'shared' : 'own';
}
