/** Characters that are read as others. Small on purpose: what promises, amounts and company names are written with. */

/** Cyrillic and Greek letters that look like Latin ones, both cases, as pairs of look-alike and Latin. */
const letters =
  'Аa Вb Еe Зz Кk Мm Нh Оo Рp Сc Тt Уy Хx Іi Јj Ѕs Ԁd Ԍg Ԛq Ԝw аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ѵv ' +
  'Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx αa βb εe ηn ιi κk νv οo ρp τt υu χx ϲc ıi ɑa ɡg ’\u0027';

/** Characters taken for another of the same look or sense: 冇 says 没, an idle zero is a zero. */
const characters = '亊事 冇没 査查 凖准 爲为 〇零 ○零 囗口 巳已 曰日 仟千 佰百';

/**
 * Traditional and variant characters with the simplified one. Not a dictionary: the characters of the forbidden words,
 * of amounts in words and of firms' names.
 */
const traditional =
  '沒没 無无 問问 題题 緊紧 個个 們们 關关 係系 證证 証证 擺摆 過过 處处 幫帮 託托 點点 專专 員员 邊边 說说 説说 聲声 稅税 務务 會会 罰罚 絕绝 對对 險险 風风 麼么 錢钱 繳缴 ' +
  '辦办 減减 潤润 調调 賬账 帳账 買买 單单 開开 戶户 數数 據据 簽签 滿满 內内 決决 責责 賠赔 償偿 穩稳 萬万 億亿 圓圆 塊块 壹一 貳二 贰二 弐二 叁三 參三 叄三 肆四 伍五 陸六 ' +
  '陆六 柒七 捌八 玖九 拾十 兩两 為为 業业 產产 廠厂 貿贸 經经 營营 實实 發发 國国 際际 電电 機机 車车 運运 輸输 飲饮 飯饭 藥药 醫医 療疗 農农 種种 養养 紡纺 織织 紙纸 裝装 ' +
  '飾饰 傢家 俱具 傳传 廣广 軟软 體体 網网 絡络 訊讯 資资 設设 計计 諮咨 詢询 顧顾 報报 審审 築筑 勞劳 動动 衛卫 燈灯 門门 鋼钢 鐵铁 銅铜 鋁铝 錫锡 銀银 寶宝 貴贵 豐丰 興兴 ' +
  '華华 東东 龍龙 鳳凤 馬马 鳥鸟 魚鱼 麥麦 樹树 葉叶 蘭兰 蘇苏 廬庐 濟济 瀋沈 陽阳 陰阴 長长 張张 陳陈 劉刘 楊杨 趙赵 黃黄 吳吴 孫孙 許许 鄭郑 馮冯 鄧邓 蕭萧 閻阎 賈贾 鄒邹 ' +
  '熱热 氣气 聯联 誠诚 達达 遠远 進进 順顺 與与 學学 書书 館馆 閣阁 園园 場场 廳厅 樓楼 層层 區区 縣县 鄉乡 鎮镇 灣湾 島岛 橋桥 漢汉 瓊琼 贛赣 滬沪 遼辽 寧宁 濱滨 雲云 貨货 ' +
  '價价 賣卖 購购 費费 補补 領领 極极 難难 從从 來来 這这 裡里 裏里 嗎吗 還还 讓让 給给 誰谁 應应 該该 擔担 憂忧 慮虑 話话 談谈 請请 謝谢 見见 視视 觀观 賴赖 負负 盡尽 儘尽 ' +
  '確确 認认 識识 號号 條条 線线 結结 終终 續续 總总 獎奖 勝胜 優优 備备 傷伤 僅仅 儲储 庫库 廢废 彈弹 後后 復复 徵征 憑凭 戰战 戲戏 擴扩 攜携 敗败 敵敌 斷断 時时 晉晋 曆历 ' +
  '歷历 構构 標标 樂乐 檢检 權权 歐欧 歲岁 殺杀 殼壳 汙污 潔洁 獲获 環环 畫画 監监 盤盘 碼码 禮礼 離离 稱称 積积 競竞 筆笔 範范 簡简 糧粮 純纯 級级 細细 組组 統统 維维 綠绿 ' +
  '緣缘 練练 縮缩 績绩 繼继 羅罗 職职 聖圣 藝艺 術术 製制 複复 覺觉 規规 詳详 誤误 課课 諾诺 謹谨 議议 護护 變变 賓宾 賀贺 質质 贏赢 軍军 輕轻 轉转 適适 選选 郵邮 醬酱 釀酿 ' +
  '鋪铺 鋒锋 錄录 鍋锅 鏈链 鑽钻 閉闭 間间 隊队 階阶 隨随 雙双 雞鸡 雜杂 靈灵 頁页 頂顶 項项 預预 頭头 額额 類类 顯显 飛飞 驗验 驚惊 鬧闹 鮮鲜 鳴鸣 鴻鸿 鵬鹏 鷹鹰 麗丽 齊齐 ' +
  '齒齿 龐庞 龜龟 瞞瞒 隱隐 遲迟 沖冲 衝冲 損损 滯滞 納纳 壓压 編编 湊凑 虛虚 親亲 銷销 煩烦 墊垫 節节 別别 絲丝 換换 帶带 現现 幾几 導导 喫吃 遞递 鬆松 舊旧 ' +
  '錯错 將将 騙骗 獨独 紅红 債债 擾扰 敘叙 謊谎 夠够 誌志 蓋盖 繞绕';

const pairs = (table: string): [string, string][] =>
  table.split(' ').map((pair) => {
    const [from = '', to = ''] = [...pair];
    return [from, to];
  });

/** Look-alike letter to Latin letter, lower case. */
export const looks: ReadonlyMap<string, string> = new Map(pairs(letters));

/** Traditional, variant or look-alike character to the simplified one that is searched for. */
export const simplified: ReadonlyMap<string, string> = new Map(
  [...pairs(traditional), ...pairs(characters)].filter(([from, to]) => from !== to),
);
