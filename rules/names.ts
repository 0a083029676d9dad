/** Tells personal names from the other words that stand as sub-accounts of 其他应收款. */

const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于余蒋蔡杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'.split(
    '',
  ),
);

const compound = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 司徒 宇文 长孙 端木 轩辕 南宫 独孤 闻人 澹台 赫连 呼延 钟离 鲜于 拓跋 第五'.split(
    ' ',
  ),
);

/** Words and parts of words that no given name contains. */
const accountParts =
  /费|款|税|账|帐|租|押|债|券|公司|单位|项目|平台|银行|支付|余额|应收|应付|应交|应缴|预收|预付|暂|代垫|代扣|代收|代付|往来|备用|周转|保证|社保|公积|工资|奖|补贴|补助|成本|收入|支出|费用|资金|现金|定金|订金|押金|罚金|股金|佣金|基金|储备|保险|材料|商品|工程|施工|车间|门店|商场|超市|酒店|宾馆|学校|医院|政府|中心|协会|部门|分部|总部|工厂|经营|管理|采购|销售|财务|行政|人事|员工|职工|个人|股东|客户|供应|关联|其他|其它|合计|小计|明细|内部|外部|零星|杂项|有限|集团|商行|经营部|合作社|事务所|工作室|幼儿|加油|快递|物流|运输|维修|装修|广告|房产|土地|车辆|汽车|设备|电脑|家具|宿舍|食堂|党组织|工会/;

/** Whole words that begin like a surname and have no such part. */
const accountWords = new Set(
  '支付宝 余额宝 微信 京东 天猫 淘宝 拼多多 美团 万元 方案 和解 计提 查封 黄金 白酒 石油 石材 沙石 沙子 苗木 花卉 水电 柴油 汽油 全部 全额 华为 海关 国网 国电 燕窝 项下 宣传 时间 单据 解冻 高温 安全 连锁 应急 门面 农资 农机 农业 元旦 满减 成都 海南 南京 杭州 宁波 武汉 云南 甘肃 江苏 江西 石家庄 唐山 贺礼 明星 农行 平安 强制 简易 马达 阳台 路由 游戏 楼宇 印章 关税 利息 平账 广东 山东'.split(
    ' ',
  ),
);

const han = /^[\u3400-\u9fff]+$/;

/**
 * Tells whether a word is a Chinese personal name: a known surname and a given name of one or two
 * characters, or a name with a middle dot; never an ordinary word of a ledger such as 押金 or 备用金.
 */
export function isPersonalName(name: string): boolean {
  const word = name.replace(/\s+/g, '');
  if (/^[\u3400-\u9fff]{2,8}[·•・][\u3400-\u9fff]{2,10}$/.test(word)) return !accountParts.test(word);
  if (!han.test(word) || word.length < 2 || word.length > 4) return false;
  if (accountWords.has(word) || accountParts.test(word)) return false;
  if (compound.has(word.slice(0, 2)) && word.length > 2) return true;
  if (!surnames.has(word.slice(0, 1))) return false;
  // Four characters: two surnames in front (the mother's added), 张王雨晴.
  return word.length < 4 || surnames.has(word.slice(1, 2));
}

/** Shop talk that means a person without giving the name: 周总, 老周, 王老板. */
const nicknames = /^(?:老|小)[\u3400-\u9fff]$|^[\u3400-\u9fff]{1,2}(?:总|老板|姐|哥|经理|厂长|会计|出纳)$/;

/** Labels that mean some person whom nobody has named: 个人, 个人借款. */
const anonymous =
  /^(?:个人|个人往来|个人借款|私人|私人借款|个人款|法人|法定代表人|法人代表|法人借款|老板|老板借款|业主)$/;

const prefixes = /^(?:[A-Za-z]{0,4}[-_.]?\d+[-_.\s]*)/;
const suffixes = /(?:的)?(?:个人借款|个人往来|备用金|往来款|往来|借款|借支|垫款|暂借|领用)$/;

/**
 * The person a segment of an account path names, or null. Codes in front, remarks in brackets and
 * words such as 借款 behind are dropped: `0003 周志明（出纳）` gives 周志明.
 */
export function personIn(segment: string): string | null {
  const bare = segment
    .replace(/[（(][^）)]*[）)]/g, '')
    .trim()
    .replace(prefixes, '')
    .trim();
  if (anonymous.test(bare)) return bare;
  const word = bare.replace(suffixes, '');
  if (isPersonalName(word)) return word;
  return nicknames.test(word) && !accountWords.has(word) ? word : null;
}
