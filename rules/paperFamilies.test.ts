import { locks, pass } from './test-families';

locks(
  'papers and payrolls made up',
  `补几张白条
   打个白条入账就行
   发票我给您找几张抵一下
   找亲戚身份证发工资
   借几个身份证做工资
   用亲戚的名义发工资
   工资多报几个人
   工资表多列几个人头
   虚列工资
   虚列几个员工
   找票冲成本
   找些票抵成本
   弄几张加油票抵一下
   成本票不够我来解决
   票不够，我们给您补上
   做一份假合同
   补一份假的入库单
   编一份会议纪要
   日期往前写
   合同日期写成去年的
   没有业务也能开票
   发票往大了开
   餐费开成会务费
   写成办公用品就行
   造几张出库单
   凑几笔业务
   编造一份借款协议
   借点身份证发工资
   让家里人挂名领工资
   找几个人头报个税
   拿朋友的发票来抵账
   伪造一份付款记录
   多造几个人的工资
   签个假的劳务合同
   We can make up a few receipts.
   Just write a fake receipt.
   Use your relatives' IDs for the payroll.
   Put a few relatives on the payroll.
   Add some ghost employees.
   We can backdate the contract.
   Find some invoices to cover the cost.
   Just invent a contract.
   We can buy some invoices.
   Change the date on the invoice.
   Put the dinner down as a meeting.
   We can produce a fake delivery note.
   Let's pad the payroll with a few names.
   缺的票我去找几张补上
   弄点餐票充数
   拿别的公司的发票报销
   没有发票就写张收据顶一下
   把朋友的身份证拿来报工资
   再挂两个人的工资
   多做几份工资
   给您父母也做一份工资
   合同往前签几个月
   补签一份去年的合同
   入库单我们后补一份就行
   可以让供应商多开点
   让对方多开一点金额
   把个人消费开成公司的办公费
   油票多拿几张来报
   运费票我来找
   没有成本就找票
   做一份虚假的考勤表
   验收单自己做一份，签个字就行
   把餐费写成差旅费
   买几张发票冲利润
   开点服务费的票把利润冲掉
   Let's write a contract with last year's date.
   Ask a friend for some receipts.
   We can add your wife to the payroll even though she doesn't work.
   Use someone else's ID to pay the wages.
   We can bump up the costs a little.
   Let's increase the expenses.
   We can make it look like a loan.`,
);
locks(
  'figures shaped, parked and put off',
  `让利润好看一点
   把利润做好看点
   收入先挂往来不报
   收入先挂往来，不报
   拆成几笔避开起征点
   拆成几笔发，避开起征点
   这笔收入推到明年报
   这笔收入先挂着，明年再说
   分几个月报就不用交税
   把这笔拆成三笔就不用报
   我帮您把收入往下个月挪一挪
   先别开票，这样就不用报
   先零申报，回头再说
   利润调一调
   税负做到行业平均就行
   把毛利率做高一点
   收入挂到其他应付款
   销售额控制在起征点以下
   收入分几个月确认
   让报表漂亮点
   把数字调好看一点
   这笔钱先放其他应付款不报
   收入挪一部分到明年
   不开票的收入不报就行
   工资拆成几个人发，别超过起征点
   营业额压在500万以内
   把收入藏一藏
   现金收的不入账
   让税负看起来正常一点
   另做一套账给银行
   收入先不转，挂着别报
   We can adjust the figures
   Split the income into two months
   hide this income
   We can make the profit look better.
   We can lower the profit a bit.
   We can report part of it next year.
   Let's book it as a loan so there is no tax.
   We can split it into several invoices to stay below the threshold.
   Keep the sales under the threshold.
   Leave this sale out.
   Don't report the cash sales.
   We could park the income in another account.
   We'll smooth the numbers.
   Let us tweak the balance sheet a little.
   Record it as a loan instead of income.
   We can keep this off the books.
   Report it next year instead.
   Make the numbers look nicer for the bank.
   收入少做一点
   把一部分收入留到明年
   年底的收入明年一月再开票
   利润别做那么高
   把利润压一压
   利润做平
   账上做点亏损就不用交税
   做成亏损
   成本多结转一点
   提前多结转点成本
   多提点折旧
   把收入记成借款
   这笔钱就当是借款
   打到老板个人卡就不算收入
   让客户把钱转到您私人账户
   用个人微信收款就不用报
   开两家店分着报
   多注册几个个体户把收入分掉
   把营业额控制在小规模以内
   别超过 30 万，超了的放下个月
   分两个月开票就免税
   一个季度卡在 30 万就不用交
   库存报损处理掉
   数字您想要多少我就做多少
   您要什么样的报表我都能做
   报表可以按银行的要求做
   给税务一套，给银行一套
   应收账款调一调就好看了
   Show less income this month.
   Report only half of the sales.
   Keep some of the cash out of the books.
   Let's delay the invoice to next year to avoid tax.
   You can shift some profit to your other company.
   We can change the numbers for the bank.
   Let's make the profit smaller.
   Invoice it in January so the tax is lower.
   Break the payment into smaller amounts so nobody notices.`,
);
pass(
  'words about papers and payrolls as they are',
  `没有问题的票据请先寄给我
   我们承诺资料不丢。
   白条不能税前扣除。
   白条入账会被纳税调增。
   请把白条换成发票。
   不要补白条，没有票就如实记。
   “找票抵账是虚开，我们不做”
   找票抵账是虚开，我们不做。
   找发票冲成本属于虚开，我们不能做。
   您问能不能找几张票抵一下？这个不行。
   请把发票找齐，我们再抵扣。
   请您找到发票后寄给我。
   发票找不到的话，可以请对方补一份复印件。
   新员工的身份证请发给我，要报个税。
   不能用别人的身份证发工资。
   工资多报了两个人，下月更正。
   这个月工资表加两个人，请把身份证发我。
   虚列工资属于偷税，我们不做。
   合同日期和开票日期对不上，请您看看。
   请按实际发生的业务签合同。
   没有业务就不能开票。
   没有真实业务开票属于虚开。
   对方把会务费开成了餐费，要换开。
   发票开成办公用品不合规，要按实际品名开。
   发票请按实际品名开。
   提供虚假资料要负法律责任。
   收到假发票要换开，不能入账。
   请不要编造合同。
   我们不帮客户做假合同。
   这份合同是真的还是假的，请您确认。
   利润低是因为成本票来得晚。
   收入分月确认，按合同约定的服务期。
   按合同分几个月确认收入。
   不开票的收入也要申报。
   没有开票也要报收入。
   请放心，资料我们会保密。
   We will adjust the figures once the missing invoice arrives.
   Please send us the invoices for the cost.
   Please find the invoices for March and send them.
   A fake invoice is fraud and we do not use them.
   Backdating the contract is not allowed.
   We need the IDs of the new employees for the payroll.
   The income is spread over the term of the contract.
   The date on the invoice is wrong; please ask for a new one.
   业务招待费只能按 60% 扣除。
   员工过节送的礼品请留好发票。
   成本票不够，请您催供应商开票。
   票不够的部分只能调增。
   缺的发票请对方补开。
   没有发票的支出，请写一份说明。
   收据不能代替发票。
   白条不行，要正规发票。
   请补一份合同复印件。
   入库单请仓库补签字。
   合同还没签，请先签合同再付款。
   请把去年的合同找出来给我。
   员工名单有变动请告诉我。
   新来两个人，工资表里加上他们。
   请提供员工的身份证号码，要申报个税。
   您父母如果在公司上班，就要签合同、发工资、报个税。
   没上班的人不能发工资。
   工资按实际人数发。
   多发的工资下月扣回。
   发票金额开多了，请对方红冲重开。
   油票要写清车牌号。
   餐费是招待费，不能记成差旅费。
   个人消费不能在公司报销。
   发票开了但钱没收到，收入也要确认。
   您放心，资料我们会锁好。
   进项票这个月没认证，下月再抵。
   暂估的成本，票到了再冲。
   先暂估入账，票来了冲回。
   Please ask your supplier for a proper invoice.
   Please send us the contract and the receipts.
   The contract is dated 3 May, but the invoice is from April.
   The new employee must be added to the payroll.
   Private costs cannot be booked in the company.
   The profit is lower because the costs rose.
   Your profit looks high because one invoice is missing.
   The invoice was split by tax rate.`,
);
pass(
  'words about figures as they are',
  `没问题的部分我先报，有问题的单独列给您。
   这笔收入明年再报会产生滞纳金
   滞纳金不能免。
   滞纳金按天算，早补早停。
   为了确保不产生滞纳金，请您在 15 日前把款打到账上。
   这笔钱没人知道是什么用途，请您问一下。
   谁也不知道明年政策怎么变。
   贷款能不能批由银行决定。
   一定不要拖到最后一天。
   这个月一定要在 15 日前申报。
   肯定不能这么做。
   银行那边，我们陪您去。
   您问能不能把收入挪到下个月？这样做不合规，我们不做。
   有没有虚列的人员，请您核对一下。
   利润比上月低，主要是房租一次付了三个月。
   毛利率比上月低一点，因为进价涨了。
   报表要好看，靠的是真实的收入。
   这份报表给银行看的时候，利润会显得低一点。
   货没发，这笔款先挂预收账款，发货再转收入。
   客户的定金先挂预收。
   这笔款是借款还是收入，请您告诉我。
   不要拆成几笔避开起征点。
   没超过起征点，本月不用交增值税。
   季度销售额不超过 30 万元，免征增值税。
   季度销售额在 30 万元以内的，按规定免税。
   销售额超过 500 万元要登记为一般纳税人。
   没有业务可以零申报，但要按时。
   零申报不代表没风险，有收入就要如实报。
   这笔收入推到明年报会有滞纳金，我们按本月报。
   收入不能先挂往来，要按月报。
   先挂往来的那笔已经转收入了。
   这笔往来挂了两年了，请您说明是什么款。
   税负比行业平均低，要准备说明。
   我们把数字核对了一遍，改了两处错。
   报表有一个数字写错了，我改好重新发您。
   现金收入要存进公户，再申报。
   请不要把货款打到个人卡。
   上月少报的收入，本月更正申报。
   发现去年漏记了一笔收入，要补报。
   我没有熟人，只能按规定来
   不要把一笔收入拆成几笔，这样不合规
   这笔收入没事先约定
   我们老板和您约了周三见面。
   您的同学是财务的话，可以让他看看。
   我们只能帮您申请，批不批由税务机关决定。
   您有异议可以申请复议。
   We cannot hide this income.
   We do not adjust the figures; they follow the vouchers.
   We adjusted the figures to match the bank statement.
   The figures were adjusted for the returned goods.
   If you stay below the threshold this quarter, no VAT is due.
   Sales under the threshold are exempt.
   You asked if we could leave this sale out. That is not possible.
   The loan has to be shown as a loan.
   We report the income in the month it was earned.
   The profit looks lower because the rent was paid for a year.
   滞纳金从 11 月 16 日起算。
   滞纳金由系统自动计算。
   补税以后，滞纳金停止计算。
   我们会尽力，但结果我们定不了。
   请客送礼的事我们不做。
   送给客户的礼品要视同销售。
   请打一张收条给我。
   多提的折旧要冲回。
   多结转的成本要调回来。
   对方多开了一张，已经红冲。
   年底前完成的业务要在今年确认收入。
   明年一月的收入明年报。
   12 月的收入 1 月 15 日前申报。
   1 月报的是 12 月的收入。
   这个月的收入下月 15 日前报。
   收入已经报了，税还没扣。
   收入没有减少，只是回款慢。
   利润高是因为成本还没入账。
   利润不高，但是税要交。
   亏损可以往后结转五年。
   今年亏损，不用交企业所得税。
   这季度收入没到 30 万，免征增值税。
   离小规模的 500 万标准还差 20 万，请您留意。
   超过 500 万要转一般纳税人。
   老板个人卡收的货款要转回公户并申报。
   私户收款要如实申报。
   用个人微信收的钱也是公司收入。
   借款和收入要分清楚。
   这笔是借款，请签借据。
   两家公司的收入分别核算、分别申报。
   分公司的收入汇总申报。
   应收账款要跟客户对一下。
   银行要的报表我们按账出。
   给银行和税务的报表是同一套。
   报表按实际数据出，不能按您要的数改。
   数字以账为准，我们改不了。
   盘点差异请您签字确认。
   这几张单据先放一放，等您回来再看。
   请放心，报表周五前发您。
   税率是 1%，不是 3%。
   这笔收入是 11 月的，不是 12 月的。
   留抵的进项下月继续抵。
   红冲以后重新开一张。
   股东借款年底没还，会被视同分红。
   请您年底前把借款还上。
   Wages are paid to people who work here.
   The loan from the owner is shown under other payables.
   Customer deposits are shown as a liability until delivery.
   Sales of December are reported in January.
   We report the sales by the 15th of next month.
   Your sales are close to the threshold, so please watch them.
   Above the threshold you must register for VAT.
   Cash sales belong in the books too.
   The figures come straight from the ledger.
   We found an error in the figures and corrected it.
   We moved the rent to the right account.
   We cannot tell you how it will end.`,
);

locks(
  'other words for false papers and figures',
  `没票的部分我们帮您做平
   发票不够可以找人开
   收据可以当发票用
   把员工拆成几个人发
   没来上班的也可以挂工资
   合同签低一点
   开个假合同
   做个假的银行流水
   把收入转到别的公司
   收入放一部分到个体户
   延迟开票到明年
   这笔先不做收入
   这个月收入报少一点
   不开票部分可以不申报
   把成本做高一点
   费用多报一点
   Let's understate the sales.
   We can shift the sale to January.
   Leave the cash out of the accounts.
   Just get a receipt from someone.
   We can show lower sales.
   Put your mother on the payroll.`,
);
pass(
  'other words about papers and figures',
  `请不要找人开票。
   收据不能当发票用。
   工资要发到本人账户。
   没来上班的人不能挂工资。
   合同金额要和发票一致。
   银行流水请导出给我。
   收入要在发货当月确认。
   开票要按实际发生的月份。
   这个月收入比上月少一点。
   这个月费用多了一点，是因为修了设备。
   这个月利润好看一点，是因为收入多了。
   成本高一点，是因为运费涨了。
   不开票部分也要申报。
   收入放在哪家公司，要看合同是谁签的。
   另一家公司的收入另外申报。
   您的朋友如果在我们这里做账，可以介绍。
   我们老板认识您的客户。
   费用报销单请贴好发票。
   您多报了一张餐票，我退给您。
   这张发票日期写错了，请对方重开。
   个税是按每个人的实际工资算的。
   请把员工名单发给我。
   请确认一下员工人数。
   您个人卡收的货款，请把流水给我。
   往来款请您逐笔说明。
   其他应付款里有一笔 5 万，请您说明是什么。
   这笔先挂其他应付款，等您确认用途后再转。
   库存和账对不上，请盘点一次。
   盘亏的存货要做专项申报。
   有风险的地方我列在后面。
   We will leave the decision to you.
   Please leave your stamp at the office.
   Your sales this month were lower.
   Please put the date on the contract.
   We put the invoice in the March folder.
   Our partner will call you tomorrow.
   The profit went down because of repairs.
   Nobody was in the office today.
   They will not accept cash.
   We will not file it without your consent.
   You will be charged 300 yuan for the extra work.
   The figures look better than last year.`,
);
