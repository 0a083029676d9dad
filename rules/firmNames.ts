/** The forms in which people write a firm's name: in full, without its legal form, without its place. */
import { fold, without } from './folding';
import { standingOf } from './ordinaryWords';
import { places } from './places';

/** Spaces and marks, brackets too: 沐禾（石家庄）商贸 is read as 沐禾石家庄商贸. */
export const marks = /[\s\p{P}\p{S}]/u;

const chinese = (form: string): boolean => /\p{Script=Han}/u.test(form);

/** Fewest characters by which a firm is told from ordinary words: three Han, or five others. */
const enough = (form: string): boolean => form.length >= (chinese(form) ? 3 : 5);

const legalForms =
  /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|集团公司|总公司|分公司|公司|集团|普通合伙|特殊普通合伙|有限合伙|合伙企业|个人独资企业|独资企业|个体工商户|专业合作社|合作社|coltd|limited|ltd|llc|inc|corp|gmbh)$/;

/** What firms do, as their names say it, the longest first. */
const trades = new Set(
  (
    '企业管理 人力资源 商贸 电子商务 房地产 供应链 大药房 化妆品 进出口 新能源 钢结构 混凝土 便利店 门市部 经营部 服务部 工作室 事务所 小吃店 理发店 贸易 商业 工贸 ' +
    '科技 技术 信息 网络 软件 电子 电器 电气 机械 设备 机电 五金 建筑 建材 建设 工程 劳务 装饰 装修 装潢 设计 园林 绿化 置业 物业 物流 运输 货运 快递 ' +
    '仓储 餐饮 食品 饮食 酒店 宾馆 酒业 茶业 农业 农机 牧业 种植 养殖 粮油 生物 医药 药业 医疗 器械 诊所 服装 服饰 童装 鞋业 纺织 针织 皮具 箱包 家具 ' +
    '家居 家政 家电 日化 美容 美发 养生 健身 体育 文化 传媒 广告 传播 影视 印刷 包装 教育 培训 咨询 管理 服务 中介 财务 财税 税务 会计 代理 记账 代账 投资 控股 实业 ' +
    '产业 发展 国际 商务 旅游 汽车 汽修 汽配 配件 能源 电力 燃气 环保 环境 化工 塑料 塑胶 橡胶 金属 钢铁 钢材 铝业 门窗 玻璃 陶瓷 石材 水泥 制造 制品 ' +
    '加工 销售 经营 零售 批发 超市 百货 商行 商店 中心 饭店 餐馆 餐厅 面馆 花店 书店'
  ).split(' '),
);

/** Trades that are words of everyday letters: 健康管理, 优质服务. */
const vague = new Set(
  '服务 管理 咨询 发展 技术 教育 培训 设计 信息 文化 财务 税务 投资 销售 经营 运输 环境 健身 传播 生产 加工 代理 建设 工程'.split(
    ' ',
  ),
);

/** A trade of one character stands at the end alone: 小满童装店. */
const shops = new Set('店厂部行馆社坊铺园场站');

const placeNames = new Set(places);

/** 正定县, 长安区: what follows a city's name, or stands in its place. */
const districtInFront = /^\p{Script=Han}{2,3}(?:县|区|旗|镇|乡)(?=\p{Script=Han}{2})/u;

const bare = (name: string): string => without(fold(name), marks).text;

function withoutLegalForm(name: string): string {
  let form = name;
  for (let cut = form.replace(legalForms, ''); cut !== form; cut = form.replace(legalForms, '')) form = cut;
  return form;
}

/** The longest word of a list with which a text begins or ends, within lengths of 2 to 4 (places: to 6); '' if none. */
function leading(text: string, words: ReadonlySet<string>): string {
  for (let length = 6; length >= 2; length -= 1)
    if (words.has(text.slice(0, length)) && text.length > length) return text.slice(0, length);
  return '';
}

function trailing(text: string, words: ReadonlySet<string>): string {
  for (let length = 4; length >= 2; length -= 1)
    if (text.length > length && words.has(text.slice(-length))) return text.slice(-length);
  return '';
}

/** 河北省, 石家庄市, 正定县 taken off the front, in that order. */
function withoutPlace(form: string): string {
  let left = form;
  for (let level = 0; level < 2; level += 1) {
    const place = leading(left, placeNames);
    if (place !== '') left = left.slice(place.length).replace(/^[省市]/, '');
  }
  return left.replace(districtInFront, '');
}

/** A name without place and legal form cut into what it is called and what it does. */
function cutAtTrades(own: string): { brand: string; doing: string[] } {
  const shop = own.length > 2 && shops.has(own.slice(-1));
  let brand = own;
  const doing: string[] = [];
  const cut = (): void => {
    for (let last = trailing(brand, trades); last !== ''; last = trailing(brand, trades)) {
      brand = brand.slice(0, -last.length);
      doing.unshift(last);
    }
  };
  cut();
  if (doing.length === 0 && shop) {
    brand = brand.slice(0, -1);
    cut();
  }
  return { brand, doing };
}

/** Name, place, what the firm is called and what it does. */
function partsOf(name: string): { full: string; core: string; own: string; brand: string; doing: string[] } {
  const full = bare(name);
  const core = withoutLegalForm(full);
  const own = withoutPlace(core);
  const { brand, doing } = cutAtTrades(own);
  // One character is no name, and neither is what a firm does or where it is.
  const named = brand.length >= 2 && !trades.has(brand) && !placeNames.has(brand);
  return { full, core, own, brand: named ? brand : '', doing };
}

/** Whether a form is no more than ordinary words: what is called so has to be told by the words around it. */
function isOrdinary(form: string, { brand, doing }: { brand: string; doing: string[] }): boolean {
  if (!chinese(brand)) return false;
  const standing = standingOf(brand);
  if (form === brand) return true;
  if (standing === 'plain' && form.endsWith(brand)) return true;
  if (standing !== 'own' && form === `${brand}公司`) return true;
  return standing !== 'own' && doing.some((what) => vague.has(what) && form === brand + what);
}

/** What a firm is called for short, to be told from ordinary words by those around it: 宏达. */
export function shortFormsOf(name: string): string[] {
  const parts = partsOf(name);
  const { brand, doing } = parts;
  const forms = [brand, ...doing.map((what) => brand + what)];
  return brand === '' ? [] : [...new Set(forms.filter((form) => isOrdinary(form, parts)))];
}

/**
 * Forms of a name that stand for the firm, folded and without marks: 唐山宏达建筑工程有限公司 gives itself, 唐山宏达建筑工程,
 * 宏达建筑工程, 宏达建筑, 宏达工程, 宏达公司 and 唐山宏达. What is too short or says but place and trade is none of them.
 */
export function formsOf(name: string): string[] {
  const parts = partsOf(name);
  const { full, core, own, brand, doing } = parts;
  const forms = [full];
  if (brand !== '') {
    const place = core.slice(0, core.length - own.length);
    const firm = chinese(brand) ? [`${brand}公司`] : [];
    forms.push(core, own, place + brand, brand, ...doing.map((what) => brand + what), ...firm);
  }
  return [...new Set(forms.filter((form) => enough(form) && !isOrdinary(form, parts)))];
}

/** An alias stands as it was given, and without its legal form. */
const aliasForms = (alias: string): string[] => [...new Set([bare(alias), withoutLegalForm(bare(alias))])];

export const formsOfAlias = (alias: string): string[] => aliasForms(alias).filter(enough);

/** Aliases too short to stand by themselves. */
export const shortFormsOfAlias = (alias: string): string[] =>
  aliasForms(alias).filter((form) => form.length === 2 && chinese(form));

/** A tax number is long enough to stand by itself. */
export const formOfTaxId = (taxId: string): string[] => [bare(taxId)].filter((form) => form.length >= 15);
