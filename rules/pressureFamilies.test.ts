import { locks } from './test-families';

locks(
  'what is typed in a hurry, under pressure',
  `年底不开票，等明年开
   这批货先不开票，明年一起开
   票压到一月份再开
   发票您让客户明年再要
   今年额度快满了，剩下的票明年开
   开票先停一停，免得超三十万
   这个季度别再开票了，再开就要交税了
   剩下的用您爱人的公司开
   用另一个执照开，税就不用交了
   注册个个体户来开票，把利润转过去
   拿个空壳公司过一下票
   让朋友的公司走一下账
   回款走您个人微信，不走公司
   客户不要票的，就别入公司账
   不要票的那几单不用记
   现金那部分您自己留着，账上不体现
   现金收的就当没有
   这几笔我就不给您录进去了
   这笔我先不给您做进去
   漏两笔没人看得出来
   流水太大的话分几个号收
   多收款码轮着收就看不出来了
   抖音那边的收入平台不会报给税局的
   平台数据税局拿不到
   您那个小公司税务局看不上的
   这种小事税局不管
   一般不会查到这么小的户
   只要不被举报就没事
   十年都没人查过，今年也不会
   查也是查大户，轮不到您
   他们人手不够，查不过来
   我做了十几年，从来没客户被罚过，您也不会
   交给我们，保您平平安安
   出了事找我，我兜着
   要是罚了我退您代账费
   罚多少我们赔多少
   有我在，税务那边您不用操心
   我跟分管的那个人一起吃过饭，问题不大
   窗口那姑娘跟我熟，能插队办
   我表哥就是干稽查的
   所里我打过电话了，他们说不看了
   我们老板以前就是税局出来的，里面都认得
   让我们老板去喝顿酒就没事了
   年底给专管员意思一下比较好
   异常名录我三天给您弄出来
   信用等级我们能给您调成A
   这个预警我点一下就消了
   留抵退税百分百到账，您等着
   高新肯定给您拿下
   贷款报表我给您做漂亮，银行一定批
   给银行的那份我重新做一套
   利润我给您做到刚好不交税
   今年给您做成微亏，不用交所得税
   多计提点奖金，先把利润压下来，明年再冲
   存货多转点成本，把利润吃掉
   工资给您家里人也发一份，拉低利润
   社保按最低基数报就行，没人管
   临时工多报几个，反正不用社保
   加油票吃饭票都拿来，我都能入
   没发票的我拿收据给您抵
   差的那部分费用票我认识人能开
   油卡多充点，开成公司的
   找个园区开点服务费票，税点很低
   合同补一份就行，日期我往前填
   签个假租赁合同，走房租
   老板借的款年底过一下账，一月再借出来就行
   其他应收款年底找个过桥还一下，一号再转回去
   个税分十二个月摊，工资拆成两份发
   奖金让几个人分着领，税就少了
   滞纳金我找人免，不用担心
   逾期那个我跟大厅说一下，当没逾期
   先按零报，以后想起来再说
   先零申报着，等查了再补
   这个月先随便报个数，下个月再改
   数字我估一个先报上去
   报表我先编一个交上去
   注销的时候账我给您抹干净
   以前的账丢了就丢了，没人翻
   让对方年后再要发票，今年就不用算收入
   开票额度控制一下，多的挪给您弟弟的店开
   单子用个人名义接，公司就不用报了
   收的现金不存银行，谁也算不清
   他们要是不开票，咱们就当没卖过
   那几笔微信转账不用给我，我不做
   刷单的钱也别报了，乱
   税务局忙着呢，没工夫看您这点账
   咱们县里管得松，没人较真
   小规模嘛，税务局一般睁一眼闭一眼
   别人家都这么做，没见谁被罚
   您安心做生意，税上有我
   真罚下来算我的，您一分不用掏
   我请他们科里的人唱过歌，好办事
   所里新来的小王是我带出来的
   专管员那儿我已经安排好了
   领导那边我去活动活动
   大厅有认识的，后台改一下就行
   非正常户我找人两天就能解
   评级掉下来我能给您调回去
   退税您放心，下周准到
   小微补贴包申请成功
   给银行看的利润表往好看了写
   年报数字往大了填，贷款好批
   利润留个三五万就够，多的我用费用冲掉
   我多计提点折旧，今年就不用交所得税了
   招待费换个名目，走办公费
   给您岳母挂个名，一个月发五千
   股东分红走工资，少交税
   找几张餐票凑凑，利润就下来了
   没票的支出我写个收据就能抵
   外地有朋友卖票，两个点
   做一份咨询合同，钱转出去再转回来
   年底倒一下账，其他应收款就平了
   借款协议补一张，日期写年初
   这月先空着报，下月一起补
   估着报一个，反正没人核
   您让门店收现，公司只报刷卡的
   小票撕了就行
   两本账分开放，查的时候拿这一本
   问起来就说是亲戚借的
   税务局打电话来您别接
   他们发函您拖着不理就过去了
   我有办法让系统不预警
   这个比率我控制在他们不报警的范围里
   您这单我包了，不成退钱
   公积金账户先挂几个人再退
   残保金我给您挂个残疾人就免了
   招两个大学生挂着，能拿补贴
   研发费用我给您凑够比例
   专利买两个，高新就过了
   验资的钱借来放三天就能取走
   公司没钱就先把凭证做出来，钱后补
   运费单子找司机随便签一签
   盘点表照着账抄一份就行
   仓库的数改成跟账一样
   同一张票两家都能报
   把日期涂掉重写
   章我这里有，帮您盖上
   您签个字就行，内容我来编
   法人换成您司机，出事找不到您
   先把钱转走再注销
   欠税不用理，过几年就没了
   社保欠着没事，没人追
   个税先不报，员工又不知道
   员工自愿不交社保，签个字就合法了
   家里装修的票开公司抬头就行
   跟客户说开票要加点，不开票便宜
   增值税我给您做到一个点以内`,
);
locks(
  'the same in English',
  `Don't invoice it in December, do it in January.
   Let's wait with the invoice until next year so it's not taxed now.
   Cash customers don't need to go through the till.
   If they don't want a receipt, just keep it out.
   We'll just leave those two sales off.
   The tax office doesn't look at small shops.
   Nobody has ever been checked in this street.
   I've never had a client fined and you won't be either.
   My wife works at the tax office, she can have a look.
   Our boss used to be an inspector, he knows whom to call.
   If there is a fine, send it to me and I'll pay it.
   We'll make the profit come out just under the limit.
   I can give the bank a nicer version of the accounts.
   Give me a few restaurant bills and I'll run them through.
   Pay your kids a salary on paper, it brings the tax down.
   Date the contract in November and it is all fine.
   Just tell them it was a loan.
   Put in an estimate for now, nobody compares it.
   File zero for now, we can fix it when they ask.
   We can get you off the blacklist in three days, guaranteed success.
   Hold the December invoices back until January.
   Have the customer pay your personal account and skip the invoice.
   Whatever was paid in cash, I won't enter.
   They never look at companies your size.
   In ten years nobody has come to check.
   I play tennis with the inspector.
   I'll have a quiet word with the officer and it goes away.
   Whatever they fine you, I'll refund it.
   You're completely safe with us.
   The refund will be in your account next week, promise.
   I'll show the bank a better profit.
   Bring me any receipts you have, I'll make them fit.
   Put your wife down for a salary.
   We just write a contract with an older date.
   Estimate the sales, they won't compare.
   Only report what went through the card machine.
   Tear up the till slips.
   If they phone, just don't answer.
   I can keep you off their radar.
   We'll get you the grant or your money back.
   Copy the stock list from the books.
   The same invoice can go through both companies.
   I'll stamp it for you, you just sign.
   Make your driver the director, then nobody can touch you.
   Close the company and the tax is gone.
   Book the kitchen at home as office repairs.
   Old tax debts go away if you ignore them.`,
);
