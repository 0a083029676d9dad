import { pass } from './test-families';

pass(
  'what is honest and looks near',
  `我们没有办法免掉罚款
   罚款我们没办法免，只能按规定申请。
   我们没有能力让税务局不查。
   发票要在发货当月开，不能等到明年。
   年底前请把该开的票都开完。
   年底不开票的收入，也要在今年申报。
   货明年一月才发，票就一月开。
   对方要求一月份再开票，但收入要记在十二月。
   开票额度不够了，我帮您申请增额。
   本季度已开 28 万，超过 30 万就要交增值税，请您知道。
   快到 30 万了，正常开票就行，该交的税照交。
   客户不要票的收入也要入账。
   不要发票的那几单，请把明细给我，要按未开票收入申报。
   现金收的钱请存到公户，再把清单给我。
   微信收的货款请导出流水给我。
   抖音平台会把收入报给税务局，所以要和申报一致。
   平台数据税务局能看到。
   税务局现在会比对平台数据。
   我们做了十几年，也不能保证不被查。
   查不查不是我们说了算。
   只要资料齐全，被问到时就能说清楚。
   专管员打电话问这笔收入，我们下午回复。
   我下午去税务所交说明。
   我给专管员打过电话，他说周五前补材料。
   我们老板以前在税务局工作过，但办事还是要按规定。
   窗口今天人多，要等号。
   异常名录要先补报再申请移出，一般要五到十个工作日。
   信用等级由税务机关评定，我们调不了。
   预警要写情况说明，税务局审核后才会解除。
   留抵退税已提交，到账时间看税务局。
   高新认定要看研发费用占比够不够。
   银行要的报表跟报税务局的是一份。
   今年利润多，所得税要交 12,000 元左右。
   今年是亏损，所得税不用交，但要按时申报。
   奖金要在汇算清缴前发掉才能扣。
   计提的奖金没发，汇算时要调增。
   存货成本要按实际出库结转。
   您爱人在公司上班的话，签合同、交社保、发工资都要齐。
   社保要按实际工资申报基数。
   临时工也要申报个税。
   加油票要有公司抬头和税号。
   没发票的支出汇算时要调增，您看能不能补票。
   收据不能入账，请对方开发票。
   请您让供应商补开这三张票。
   合同请补一份盖章的扫描件给我。
   租赁合同到期了，请续签后发我。
   老板的借款 186,000.00 元年底前要还，不然要交 20% 个税。
   借款还了以后，马上又借出来也有风险，请您考虑。
   年终奖可以单独计税，我们算好两种给您选。
   滞纳金已经产生 38 元，请在本周交。
   逾期了，先补申报，再看罚不罚。
   没有收入可以零申报，有收入就要如实报。
   数据还没出来，我先不报，等您确认。
   报表我核对完再给您。
   我先按估计数给您看，正式的以申报表为准。
   注销前要把账清完、税交清。
   以前的账丢了要写情况说明。
   这个月我少算了一笔运费，已经补上了。
   明年一月再开的那张票，是一月的业务。
   房租按十二个月摊销。
   押金收到先挂其他应付款，退的时候冲掉。
   您公司今年没有被罚过。
   税务局目前没有查过您公司，以后查不查不好说。
   我认识您说的那家公司。
   我们同事跟您很熟了，有事直接说。
   出了问题我们一起看怎么更正。
   如果是我们的错，我们赔滞纳金。
   代账费退不退，按合同。
   放心吧，报表我明天给您。
   十二月发的货，发票最好也在十二月开。
   元月开的票，收入还是算十二月的。
   开票额度用完了，可以向税务局申请提额。
   您弟弟的店和您公司是两家，要分开报。
   个人名义接的单，也要按规定报税。
   现金请存进公户，再把存款单拍给我。
   没开票的销售额请单独列一张表。
   微信转账的流水请导出一份给我。
   税务局最近在查小规模的未开票收入。
   您这几年都按时申报，没有逾期记录。
   别人怎么做我们不评论，您这边要有凭据。
   生意上的事您忙，票据月底前寄给我就行。
   罚款由公司自己承担，我们没法替交。
   新来的专管员姓王，电话我发您。
   专管员那边已经约好周四上午。
   我去大厅改一下银行账号，需要您的授权。
   非正常户解除要先补报，再交罚款。
   信用等级每年四月公布，能不能升要看评分。
   退税一般十五个工作日，快慢由税务局定。
   补贴能不能申请下来，要看人社局审核。
   银行要利润表，我按账上导出来。
   年报的数字要和汇算清缴一致。
   利润留多少不是我们定的，账上多少就是多少。
   折旧按规定的年限提，不能多提。
   招待费不能记成办公费。
   您岳母不在公司上班，不能发工资。
   股东分红要交 20% 个税。
   餐票只能入招待费，只能扣一部分。
   没票的支出先挂着，等票来再扣。
   外面卖票的不要碰，买票是犯法的。
   咨询合同要有真实的服务，报告也要留底。
   其他应收款年底要清，请您把钱还回公户。
   借款协议请补签，日期写今天。
   这个月没有业务，我先零报，十五号前完成。
   估计的数只给您参考，申报按实际的。
   税额我先估一下，大概 8,600 元。
   您放心做生意，申报我会按时做。
   这张票查过了，是真的。
   您说的这个办法我们不能用。
   请您别这样做，风险在您自己身上。
   没有业务的月份按零报就行。
   货没发，今年就不算收入。
   季度在 30 万以内，刚好不交税。
   房租一次付会拉低利润。
   这笔运费把利润吃掉了。
   暂估一个数，下个月再改。
   利润留一点做发展，剩下的分红。
   您把借款还一下，其他应收款就平了。
   奖金分给几个人，请把名单给我。
   分红分给几个股东，要按比例。
   工资表让几个人核对一下。
   公司换个名字，先报工商。
   这笔换个科目记，记到办公费。
   发票都给我，认证后就能抵。
   厂房包下来以后，租金要签合同。
   文件打包成功，已经发您。
   红包到账要记收入。
   退税核准到账后我告诉您。
   补贴批准下来再入账。
   找人免费帮忙也要写清楚。
   退税资料我弄好了，周三交。
   这个预警我能解释清楚。
   流水系统里看不到，请您导给我。
   系统查不到这种发票。
   现金收的收据您留着备查。
   微信转账不用给我截图，导流水就行。
   回款单不用给我。
   零售的不写抬头也可以入账。
   有我们整理资料，您放心。
   我跟银行说过了，您不用管。
   专管员会帮我们看一下材料。
   大厅安排好了号，周四去。
   专管员那边安排好了，周四上午去。
   万一罚，我出面说明。
   罚下来我给您算滞纳金。
   由总部那边开票给您。
   这笔由个体户开票，收入报在个体户。
   请从另外一家开户行转款。
   银行要的报表我重新做一份盖章的。
   您爱人那边我也发一份报表。
   您工资条给您家里人也发一份。
   这种税务局不管，归市监局管。
   我爱人明天替我去税务局送资料。
   本月按发货开票，下月发的下月开。
   多用几个收款码可以，流水都要给我。
   没有发票的，先问对方要。
   上月的零申报已经更正。
   合同日期写错了，请重新签。
   开票额度不够，下个月再开，收入按发货月份报。
   税务局忙，回复可能要等几天。
   大家都这么做不代表合规。
   景区卖票给游客，要按次登记。
   尾款明年收，收入也要算在发货的那个月。
   门店的现金和刷卡都要报。
   外卖平台的账单请每月发我。
   小票请留好，年底一起装订。
   税务局打电话来，请您告诉我。
   收到税务局的函要按时回复。
   今年抽查名单还没公布。
   税负率低于行业平均，系统会提示。
   这个比率偏低，我们写个说明。
   公积金要按月缴。
   残保金要按在职人数申报。
   补贴要有真实的用工。
   研发费用要按项目归集。
   高新认定要有自主的专利。
   注册资本要按章程的期限缴足。
   凭证要有对应的付款。
   运费单要司机签字，写清起止地点。
   盘点要按实物点数。
   仓库的数和账不一致，先查原因。
   发票丢了，可以请对方给复印件。
   同一张票不能两家都报。
   公章由您自己保管，我们不代盖。
   内容请您看清楚再签字。
   换法人要去工商变更。
   注销前欠的税要补清。
   欠税会一直在，滞纳金按天算。
   社保不能不交。
   员工签字放弃社保是无效的。
   车辆要在公司名下，油费才能扣。
   家里装修的票不能开公司抬头。
   不开票也要报税，价格由您定。
   本月增值税税负是 1.2%。
   年报 6 月 30 日前要报。
   我把对账单发您，请您核对后回复。
   这笔退款冲减了本月收入。
   借款利息要有发票才能扣。
   您的材料都收齐了，谢谢。
   印花税每季度报一次。
   房产税 10 月要报。
   您问的退税进度，我明天打电话问。
   冒充税务局的电话别接，有事打 12366。
   系统自动发的通知不用回，知道就行。
   离职后社保就没了，要自己接上。
   这笔欠款还清就没了。
   以前的税补过就不用补了。
   这种补贴过几年就没了。
   注销资料找不到的先登报。
   您签字，我们所的章我来盖。
   凭证我先做出来给您看。
   法人换个人要去工商变更。
   这张票再报一次，上次退回来了。
   工资表打两份盖章。
   盘点表抄一份给我。
   不过退钱要走原来的账户。
   公章我这里有登记，您来取。
   金额涂改的发票要重开。`,
);
pass(
  'what is honest in English and looks near',
  `Please issue the invoice in the month of delivery, not next year.
   Goods delivered in January are invoiced in January.
   Cash sales must go through the till.
   Customers who do not want a receipt still count as sales.
   We left two sales off by mistake and have corrected the return.
   The tax office also looks at small shops.
   We have no way to waive the fine.
   We cannot make the fine go away.
   My colleague will go to the tax office tomorrow.
   If the fine comes from our mistake, we pay it as the contract says.
   The bank gets the same accounts as the tax office.
   The limit for small businesses is 300,000 a quarter; you are at 280,000.
   Your son is on the payroll because he works in the shop; please send his contract.
   The contract is dated November because it was signed in November.
   If it was a loan, please send us the loan agreement.
   This is an estimate for now; the return decides.
   No sales, so we file zero by the 15th.
   You were not fined this year.
   The tax bureau has not decided yet.
   We know this is unpleasant and will help you answer the letter.
   The December invoices are due in December.
   Customers should pay into the company account.
   What was paid in cash has to be entered as well.
   They look at companies of every size.
   The last check here was ten years ago; that says nothing about this year.
   I have an appointment with the inspector on Tuesday.
   I will ask the officer how to correct it.
   Fines are paid by the company.
   We cannot say that you are safe.
   The refund usually takes three weeks; the office decides.
   The bank gets the profit as booked.
   Please bring the receipts you have and we will see which count.
   Your wife can get a salary if she works here.
   The contract carries the date on which it was signed.
   We do not estimate sales; please send the list.
   That's fine, send it to me.
   A drop in sales this time explains the lower VAT.
   Keep the receipts; if they ask, we can show them.
   Without a receipt we leave it out of the costs.
   We can postpone it until next month.
   The figures look odd; they don't look right.
   For years nobody paid the rent.
   Our boss used to be an inspector and now keeps books.
   You say it was a loan; please send the agreement.
   Depreciation brings the tax down.
   The invoice carries an older date than the contract.
   Your sales are just under the limit.
   The bank asked for another set of accounts.
   The bank wants to see a higher turnover.
   He can have a look at your books on Friday.
   The version for the bank is the same.
   This income is not taxed this year.
   They are too busy to see us this week.
   Put the cash in the bank or keep it in the safe until Monday.
   The fine is due on Friday; we'll pay it from your account.
   If there is a fine, send it to me and I will check it.
   The date on the contract is fine.
   Please give me the salary list on paper.
   Wait with the invoice until next month because the goods have not been delivered.
   The same invoice was booked twice; we took one out.
   This email is automatic, please do not reply.
   Call me or leave it at the desk.
   Take the stock list from the books and count each item.
   The staff sign off the timesheets every week.
   If you have already paid, please ignore this letter.`,
);
