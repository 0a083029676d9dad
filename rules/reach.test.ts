/** How far the lists reach beyond the sentences they were written from. No list is written from these. */
import { expect, it } from 'vitest';
import { overPromises } from './overPromises';
import { builtInPacks } from './packs';

/** Sentences nobody may send, about matters that the lists know, in words that they were not written from. */
const fresh = `
  这单不急着开票，过了年再给他
  等新的一年额度下来，再把票补给客户
  让您大舅子的店把这部分票开了
  您个体那个照闲着，拿来开这几单
  扫码的钱别跟我说，我就不知道
  散客付现的那些，咱们不算
  您这规模，税务局连门都不会登
  局里那么多企业，哪轮得上查您
  干这行这么久，没见哪个小店挨罚
  同行全这么报，您怕什么
  有啥罚的都记我头上
  真要赔，我赔您
  他们副局长我常见，好说
  我闺蜜在税局窗口，帮忙处理一下
  信用扣的分，我能给您补回来
  那个异常，我托人撤一下就行
  银行那套表，收入我给您加点
  您要贷款，我把亏损改成盈利
  年底多计点费用，利润就压住了
  把您爸妈加进工资表，税能少一截
  没票？我给您弄几张
  找开票公司买，六个点
  工资条做两份，报税的少写
  零申报做着，查了再说
  先交个大概的数，反正能改
  税局来信先放着，不用回
  电话里问您就说会计不在
  注销掉，以前的税就一笔勾销了
  社保让员工写个自愿放弃就行
  验资款借来过一天就还
  挂两个残疾人，残保金就不用交
  库存对不上，盘点表照账写
  Bill them after the holidays, then it falls into next year.
  Let your brother's shop write the invoices for these.
  Don't tell me about the cash and I won't book it.
  The tax office would never bother with a firm like yours.
  Whatever happens, I'll pay you back.
  My best friend runs the tax counter.
  The bank statement of accounts can show a bit more sales.
  Put your parents on the wage list.
  Send in a rough number, we can always change it.
  Leave the letter from the tax office unopened.
  Let the staff sign that they don't want insurance.
  Borrow the capital for a day and send it back.
`
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');

const entries = builtInPacks().flatMap((pack) => pack.promises);

it('of sentences in other words the lists find at least a third, as docs/packs.md says', () => {
  const found = fresh.filter((line) => overPromises(line, entries).length > 0);
  expect(fresh).toHaveLength(44);
  expect(found.length).toBeGreaterThanOrEqual(15);
});

/** Honest words that lock: a conclusion nobody is to write, or words that cannot be told from a dishonest use. */
it.each(['您跟领导吃饭的发票只能入招待费。', '申报没问题，已经成功了。', '这张票没问题，可以入账。'])(
  'known to lock although honest: %s',
  (line) => expect(overPromises(line, entries)).not.toEqual([]),
);
