import { locks, pass } from './test-families';

locks(
  'less income, income split, put off or hidden',
  `少报收入
   可以少报一点
   这个月可以少报一点收入
   帮您少报点收入
   收入少报一些就行
   收入我们可以帮您少记一些
   营业额压一压，别超过小规模
   利润做低一点
   瞒一部分收入
   帮您隐瞒一部分收入
   可以先不报收入
   现金收入不入账
   拆分收入
   把收入拆开
   收入要合理拆分
   把本月的收入先拆开
   收入可以拆成两家公司
   建议您分成两家公司，把收入分到两家
   把收入挪到下个月
   这笔收入挪到明年
   这笔收入明年再报
   收入打到私户就行
   晚点确认收入
   收入晚点再报
   推迟确认这笔收入
   这笔收入先别报
   您就说是借款，不算收入
   有人问起，一口咬定是代收的
   这笔货款说成往来款就行
   We can hide some of the income.
   just under-report your sales
   Splitting the sales between two companies helps.
   We can move this revenue to next month.
   You can push the sales into next year
   Let's hold back the revenue.`,
);
pass(
  'words about income as it is',
  `不能少报收入
   不能拆分收入
   不要隐瞒收入
   不得少报、瞒报收入。
   请不要少报收入，也不要拆分收入。
   不能把收入拆开，也不能挪到下个月。
   别想着把收入挪到明年。
   我们不会帮任何客户隐瞒收入。
   收入没有少报。
   收入一分都不能少报。
   收入不能拆分，要按实际发生的月份申报。
   隐瞒收入属于偷税，会被处罚。
   少报收入是违法的，我们不做。
   您问能不能少报收入，这个不行。
   这笔到底是借款还是货款，请您告诉我们。
   不能说成是借款，要按实际记账。
   如果是借款，请补一份借据。
   税务机关可能会怀疑隐瞒收入。
   进销不匹配，容易被认为隐瞒收入。
   发现 9 月少报收入 12,000 元，本月要更正申报。
   上月少报的收入要补报。
   我们没有推迟申报收入。
   收入按税率分别核算。
   混合销售的收入要拆分核算。
   收入明细拆开给您看。
   这笔收入属于下个月，这个月不能报。
   收入下个月才能确认，因为货还没发。
   货没发，先不确认收入。
   预收的钱先挂着，发货以后再转收入。
   收入比上月少，报表上看得出来。
   账外收入要补报，不然会被处罚。
   we cannot hide income
   We can't under-report your sales.
   We must not split the sales between companies.
   Please do not leave out any cash sales.
   There is no need to hide income.
   Hiding income is illegal.
   The tax office may suspect hidden income.
   The income is reported in the month it was earned.
   We split the sales by product for you.
   We defer the revenue until delivery.`,
);

locks(
  'figures and invoices made up',
  `开点票冲一下
   找点发票来冲成本
   买几张票抵一下
   弄点票冲冲利润
   多列点费用就行
   报表我给您做好看一点
   我给您做假账
   数字改一改就行
   做两套账
   doctor the books
   We can massage the profit.
   find some invoices to offset profit`,
);
pass(
  'words about figures and invoices as they are',
  `不能多列费用。
   做假账是违法的。
   没有票，不能冲成本。
   让对方补开发票冲暂估。
   红字发票冲掉原来那张。
   开几张红字发票冲掉原来的。
   工资多记了一笔，下月冲回。
   对方的发票被认定虚开，进项要转出。
   请把发票找出来，我们一起核对。
   请供应商把进项票开过来，才能抵扣。
   报表出来了，数据漂亮。
   利润低了，银行看报表不好看。
   两本账记法不同，税上扣完了，账上还在折。
   You have no invoices to support this.
   We will send you the figures.`,
);

locks(
  'taxes and penalties made to disappear',
  `不交税也行
   不报税也没关系
   这钱不用交税也没事
   这税能免掉
   税款可以抹掉
   滞纳金我们能免掉
   罚款我能给您免掉
   dodge the tax
   Don't file the tax, it's fine.`,
);
pass(
  'words about relief by the rules',
  `依法享受免税
   符合条件的，所得税可以减免。
   不免税的部分按 1% 交。
   我们不承诺帮您把税免掉
   滞纳金能不能免掉，要看税务机关。
   不交税会有滞纳金。
   不交税也不行。
   零申报也要按时报。
   本月按小规模免征，不用交增值税。
   首违不罚，但不是不用补税。`,
);

locks(
  'relations with those who decide',
  `我认识专管员
   专管员是我朋友
   专管员跟我很熟
   税局里有人
   税务那边有人，放心
   税务局那边我们有朋友
   税务局的人我们都熟
   税务局我们有路子
   我朋友在税务局
   我姐夫在税务局
   局长是我亲戚
   我们老板和税务局领导是同学
   我们和税务局关系好
   我们跟局长吃过饭
   让专管员关照一下
   找专管员通融一下
   跟税务局求个情
   我们这边打过招呼了，专管员不会来
   we know the tax officer
   We will fix it with the tax office.
   we can sort it out with the tax office
   We are friends with the inspector.
   The tax inspector is a good friend of mine.
   we have friends in the tax office
   the inspector owes us`,
);
pass(
  'words about those who decide',
  `我们不认识专管员。
   我们没有关系可以找，只能按规定办。
   请不要找关系。
   专管员打电话来问了，我们先把凭证备好。
   我会向专管员说明情况。
   我跟专管员确认过，材料齐了。
   税务局要求有人签字。
   税务局来人核查，我们陪同。
   税务机关认可的凭证才能扣除
   税务局领导今天来检查。
   税务大厅今天人多。
   领导同意后再报。
   我们熟悉税务局的流程。
   您认识专管员吗？
   您朋友说税务局不查，这个不一定。
   这事跟税务局有关系。
   您的同学公司和税务局签了三方协议。
   We know the tax office's deadline.
   We do not know the tax officer personally.
   We will clarify it with the tax office.
   We will talk to the tax office and ask for an extension.
   We will let you know when the inspector comes.
   The tax officer called about the return.`,
);

locks(
  'paying or answering for the client',
  `罚款我们来出
   罚款，我们来出
   罚款算我们的
   罚款由我们承担
   滞纳金我们出
   补税的钱我们掏
   罚多少我们出多少
   出了事我们负责
   出了事，我们负责
   出了事算我们的
   有事我们扛着
   出事我们替您担着
   税务局查到了我们负责
   有任何后果我们承担
   我们承担全部责任
   一切后果我们承担
   您不用管全交给我们
   您什么都不用管，全部交给我们就行
   We'll pay the fine.
   The fine is on us.
   We take full responsibility.
   We will bear all consequences.
   Don't worry about anything, leave it to us.`,
);
pass(
  'words about who does and bears what',
  `罚款由贵公司承担
   罚款由贵公司承担，我们负责做账和申报。
   我们负责做账申报
   滞纳金由您公司交，我们帮您算好金额。
   罚款金额我们算出来了，是 500 元。
   因我们的差错造成的滞纳金，由我们承担。
   因我方原因产生的罚款由我方承担。
   如果因为我们漏报，滞纳金由我们承担。
   后果由您自己承担，我们先说清楚。
   我们承担相应的责任。
   我们只承担合同约定的责任。
   我们不可能承担全部责任。
   有什么问题我们负责解答。
   出了问题我们负责更正申报。
   被查时我们负责准备资料。
   资料请都交给我们。
   发票请月底前全部交给我们。
   这笔您不用管，系统会自动结转。
   The fine is payable by your company.
   We paid the fine on your behalf.
   If the mistake is ours, we pay the penalty.
   Our delay caused it, so we pay the fine.
   We pay attention to every penalty notice.
   We do not take responsibility for late papers.
   We file the return; you pay the tax.`,
);

locks(
  'no risk',
  `不会有任何风险
   没有任何税务风险
   这样做没有半点风险
   百分之百没有风险
   零税务风险
   不会有什么麻烦
   绝不会有任何罚款
   没有任何问题
   没人会来查
   There is no risk at all.
   You won't face any penalty.
   Nothing can go wrong.`,
);
pass(
  'words about risk',
  `我们不承诺没有任何风险
   谁也不能说没有任何风险。
   没有人能保证不会有任何风险。
   资料没有，风险就大。
   没有发票，税务风险就大。
   没有合同，税务上有风险。
   风险不小，建议尽快补齐。
   没有风险提示任务。
   您有没有别的风险？
   您看没有风险的那几项我就不说了。
   不会影响您的信用等级。
   We cannot promise that there is no risk.
   We will not hide any risk from you.
   There is a risk of a penalty.`,
);
