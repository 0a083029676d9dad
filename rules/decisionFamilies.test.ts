import { locks, pass } from './test-families';

locks(
  'what an authority will decide',
  `我们可以保证税务局不查您
   保证税务局不罚您
   保证您不被罚款
   我保证专管员不会来
   我向您保证，税务局不会查。
   您的账税务局不会查的
   税务局肯定不查您
   税务局绝对不会罚您的
   不会被发现
   没人会知道
   谁也不会知道这笔钱
   税务局发现不了
   这笔钱税务局看不出来
   稽查局不会找上门的
   专管员不会为难您
   税务局没空查您这种小公司
   这么小的金额税务局懒得查
   税务机关不可能追究
   局里不会追究这件事
   保证不会有人来查
   我担保税务局不找您麻烦
   放心，税务局不会把您怎么样
   罚款能免
   罚款我们能给您免掉
   滞纳金可以取消
   罚款全免
   罚款不用交
   滞纳金帮您免了
   罚款我来给您谈下来
   税务局一定会批
   税务局肯定会给您退税
   保证能批下来
   一定能办下来
   退税保证下周到账
   包您不被查
   我敢保证税务不查这个
   大数据也查不到
   金三系统发现不了
   税务局会放过您的
   您这样做不会被罚
   您这点收入没人会查
   这事神不知鬼不觉
   专管员不会管的
   税局那边不会追着您不放，也不会查
   The tax office will never fine you.
   You will not be audited.
   We guarantee that the tax office will not audit you.
   The inspector won't look into this.
   They will never find out.
   Nobody at the tax bureau will notice.
   The tax authority is not going to penalise you.
   You will never be caught.
   Your company won't be investigated.
   The tax office cannot find this.
   We can get the penalty waived.
   We promise the refund will be approved.
   The fine will be waived.
   I assure you the tax office will not come.
   The tax office will let it go.
   We can get you off the fine.
   You won't be penalised by the tax bureau.
   The bureau never checks firms like yours.
   Your refund is guaranteed.
   No audit will happen.
   税务局那边肯定没人来查
   这点小钱税务局看不上，不会罚的
   稽查那边不会立案
   我保证您一分钱罚款都不用交
   我可以向您保证不会补税
   只要听我们的，税务局就不会找您
   您放心，绝对查不到您头上
   保证您公司不进异常名录
   这个预警肯定能解除
   退税肯定批
   一定给您退下来
   税务局百分百会同意
   这笔肯定不会被认定成收入
   罚款我们帮您谈掉
   滞纳金能不交就不交，我帮您免
   滞纳金给您减免掉
   罚款可以不交
   这事税务局不追究
   专管员说了不算，我们能搞下来
   没有人会发现这笔钱
   税务系统根本看不到这笔
   税局不会知道您收了现金
   您不说我不说，没人知道
   反正税务局不查小公司
   补完就没事了
   税务局会给您免罚的
   我们担保您不会被稽查
   专管员不会找您谈话
   不会立案的
   罚不了您
   税务局拿您没办法
   You don't have to worry, the tax office won't come.
   The tax office is never going to find out about this.
   We can promise you won't pay any fine.
   I guarantee the refund.
   The auditors won't dig into it.
   They won't fine a small firm like yours.
   There will be no audit.
   There won't be any penalty.
   We can make the fine disappear.
   We'll get the fine cancelled.
   You can be sure they will accept it.
   The officer will approve it, trust me.`,
);
locks(
  'ties with those who decide',
  `税务局那边，我们很熟。
   我们跟税务局的关系没得说
   专管员是我同学
   我同学就是专管员
   我老公在税务局上班，您放心
   我们老板的哥哥是税务局局长
   我们和税务局关系很铁
   跟局长关系不一般
   专管员那边，我有熟人
   税那边我去说一声就行
   税务局给我面子
   专管员听我们的
   我们在税务局里面有人
   我们有内部渠道
   科长跟我是发小
   请专管员吃个饭就过去了
   送点礼就好
   走个关系
   税务局，我们熟
   我们所跟税务局处得好
   所长欠我们人情
   跟专管员打好关系就没事
   我们跟税局的交情很深
   稽查局我们有人
   我和专管员一起长大
   The tax officer is my classmate.
   My classmate works at the tax bureau.
   Our relationship with the tax office is excellent.
   We are on good terms with the tax office.
   The tax office listens to us.
   We have someone inside the tax bureau.
   We have a good contact at the tax authority.
   I can talk to the officer and it will be fine.
   Our boss used to work with the head of the tax office, so he will go easy on you.
   A friend of ours in the tax bureau can help.
   We are well connected.
   The inspector owes me a favour.
   我有个表姐在税务所
   我们老板跟稽查局局长是战友
   专管员跟我们是老关系
   税务局我们有人脉
   我们跟专管员私下关系不错
   我们在局里说得上话
   税务所所长是我们客户，好说话
   找个熟人跟税务局说说就行
   跟专管员搞好关系就行
   逢年过节给专管员送点东西
   请科长出来坐坐就解决了
   我们在税务局有资源
   我跟他们科长很熟，打个电话就行
   税务局的王科长是我老乡
   我认识他们所长
   我们每年都请税务局的人吃饭
   My cousin is a tax officer.
   I went to school with the inspector.
   We have friends at the tax bureau who can help.
   The officer and I are old friends.
   We'll take the officer to dinner.
   We know the right people.`,
);
pass(
  'words about an authority and what it decides',
  `不能保证税务局不查
   我们不能保证税务局不查您
   我们不能向您保证，税务局不会查。
   没有人能保证税务局不罚
   税务局会不会查，我们说不准。
   税务局查不查，不由我们决定。
   您问税务局会不会罚款，这要看补报的时间。
   就算税务局不查，这笔也要补报。
   如果税务局不查就不补，这个想法不对。
   您朋友说税务局不查，这个不一定。
   您说税务局不会查，这话我们不敢说。
   税务局不会主动通知您，所以请按时申报。
   税务局不收纸质资料，网上提交就行。
   税务局不认白条，请换成发票。
   罚款能不能免，要看税务机关怎么定。
   罚款能免多少，由税务机关决定。
   罚款可以申请减免，结果由税务机关定。
   符合首违不罚条件的，可以不予处罚，由税务机关认定。
   我们会按时申报，避免被罚。
   税务局还没有查到这里，我们先把凭据备齐。
   系统查不到这张发票，请让对方核对号码。
   退税到账的时间由税务机关决定。
   高新认定能不能通过，我们不能保证。
   我们保证每月 10 日前把报表发给您。
   我们保证您的资料不外传。
   专管员让我们补一份说明，我今天写。
   税务局那边，我们会把说明交上去。
   税务局那边，我们已经按要求补了资料。
   我们跟税务局没有特殊关系，只能按规定来。
   税务局的关系我们没有，也不去找。
   您说您同学在税务局，这个帮不上忙，还是要按规定报。
   请联系税务局，朋友介绍的那家公司不用管。
   我们和税务局是正常的工作沟通。
   用亲戚身份证发工资是虚列人员，会被处罚。
   拆成几笔避开起征点会被认定为偷税。
   拆分收入会被认定为少报，要补税加滞纳金。
   我们不能保证不被查
   我们所的李会计会陪您去税务局。
   稽查局要来检查，请把三年的凭证备好。
   税务局要求 12 月 5 日前回复，我们写好说明先给您看。
   处罚决定书已经到了，罚款 500 元，请在 15 日内交。
   不交税会被查，也会影响信用等级。
   We cannot promise that the tax office will not audit you.
   There is no guarantee that the tax office will not check.
   Nobody can say that you will not be audited.
   Whether the tax office will audit you is not up to us.
   The tax office may fine you if the return is late.
   The tax office will not accept a receipt without a stamp.
   The tax office will not remind you, so please file on time.
   Only the tax office can waive the penalty.
   You can apply to have the penalty waived; the tax office decides.
   We do not know anyone at the tax office.
   We will send the explanation to the tax office tomorrow.
   The tax officer asked for the contract.
   We guarantee nothing about the result; we file by the 15th.
   税务局查账的话，我们陪您准备材料。
   税务局来查是正常的抽查，按要求提供就行。
   如果被查，我们先把凭证整理好。
   要是被罚，金额由税务机关定。
   不补报，以后被查到要加收滞纳金。
   税务局什么时候查，我们不知道。
   我们没办法让税务局不查。
   没有哪家代账公司能保证不查。
   谁跟您说税务局不会查，都别信。
   别指望税务局不查。
   税务局不会因为金额小就不查。
   税务局现在用大数据比对，进销不符会发现。
   税务局能看到您的开票数据。
   税务局会发现的，所以要如实报。
   这个税务局一查就知道。
   不交罚款会影响信用等级。
   罚款要在 15 天内交。
   罚款已经交了，凭证在附件里。
   首次逾期，税务局没有罚款。
   这次税务局没有罚，只要求补报。
   税务局已经决定不予处罚，决定书我发您。
   退税要等税务机关审核，一般 15 个工作日。
   我们已经提交退税申请，批准后会到账。
   能不能退，要看税务局审核结果。
   注销什么时候办完，要看税务局的进度。
   专管员是新来的，我们重新约时间。
   专管员换了，新的联系电话我发您。
   专管员电话打不通，我明天再打。
   专管员今天没空，约到周四。
   我同事明天去税务局交资料。
   我在税务局，晚点给您回电话。
   我们老板在税务局开会。
   税务局有人值班，可以现场办。
   我会跟专管员沟通，把情况说清楚。
   我们和税务局核对过数字，是一致的。
   跟税务局打交道要有凭据。
   我们不走关系，也不送礼。
   和专管员有没有关系都一样，要按规定报。
   存货盘亏要查明原因。
   The tax office checks returns like this every year.
   The tax office will find out, so please report it.
   If you are audited, we will help you prepare the papers.
   We do not know when the tax office will come.
   The tax office has not fined you this time.
   The penalty is 500 yuan and is due on Friday.
   The late fee runs from 16 November.
   The refund takes about 15 working days.
   We have applied for the refund.
   Our colleague will be at the tax office tomorrow.
   I spoke to the tax officer about the missing form.
   We have a meeting with the tax office on Monday.
   You may be fined if you file late.
   The tax office asked us to explain the figures.`,
);

locks(
  'other words for what will be decided, and by whom',
  `我们能让税务局不来查
   有我们在，税务局不会动您
   税务局我去搞定
   稽查来了我们能压下来
   保证一次过
   税务局那边绝对没有问题
   这笔账谁查都查不出毛病
   放心大胆用，没人追究
   补税能少补一点，我去谈
   罚款减半没问题
   我们和稽查局有合作关系
   我有税务局的朋友帮忙
   局里我们有关系
   找个懂行的领导打声招呼
   The tax office won't do anything to you.
   They'll leave you alone.
   We promise no penalty.
   Nobody will look at your books.
   Our friend at the bureau will handle it.
   We can talk the inspector out of it.`,
);
pass(
  'other words about an authority',
  `我们不能让税务局不来查。
   税务局来检查时，我会陪您。
   税务局的通知我发给您了。
   我和专管员约了周二。
   专管员说要补一份合同。
   稽查局的问题清单收到了。
   补税金额按申报表算。
   罚款由公司承担，不能税前扣除。
   没有税务上的问题，您可以按合同付款吗？
   The tax office will send you a letter.
   The bank will not open the account without the licence.
   The refund has been approved.
   The penalty was paid on 3 May.
   The auditor will come on Monday.`,
);

locks(
  'own people, a word with the head, results that others decide',
  `税务局有我们的人
   这点小事我跟所长说一声
   我和局长说一声就好
   罚款我们有办法免掉
   我保证贷款能批下来
   贷款肯定能批
   找个朋友公司开几张票
   票不够我们帮您买一些
   我们帮您买点票
   成本不够就做点工资
   We can make the loss disappear`,
);

pass(
  'the same matters told honestly',
  `我们不能保证贷款能批，批不批由银行定。
   没有人能保证贷款一定批下来。
   我们不会帮您买票，买票是虚开。
   罚款能不能免，由税务局定。
   税务局没有我们的人，只能按规定办。`,
);
