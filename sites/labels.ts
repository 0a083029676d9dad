/** What stands beside a name or a period and says whose or of what it is. */

/** In front of a company that is somebody else: a supplier, a customer, a bank, the tool's maker. */
export const OF_OTHERS =
  /供应|往来|对方|购|销|付款|收款|供货|开户|机构|代理|支持|版权|服务商|辅助|项目|部门|搜索|search|supplier|vendor|payee/i;

export const YEAR = /20\d\d/;

/** In front of a name or a tax number: the next text is one, whatever it looks like. */
export const OWNER_AHEAD =
  /^[*\s]*(?:(?:当前|选择|切换|所属)?(?:[账帐]套|账簿|编制单位|企业|公司|单位|客户|纳税人|(?:会计|核算)主体)(?:名称|全称|简称)?|(?:current )?(?:company|entity|client|organi[sz]ation|taxpayer|business)(?: name)?|.{0,12}(?:识别号|信用代码|税号))(?:[(（].{1,14}[)）])?\s*[:：]?$/i;

/** What a text that names a company, a period or a tax number cannot do without. */
export const TELLING =
  /20\d\d|公司|企业|[团部室所社行市房馆厅校院会园厂店场铺心庄家](?:[（(].*)?$|\b(?:Ltd|Limited|Inc|LL[CP]|GmbH|Corp|Company|Co|PLC|AG|Bhd|Sons)\b|税号|识别号|信用代码|(?:[账帐]套|编制单位|单位名称|纳税人).{0,3}[:：]|^(?:company|entity|client)[ a-z]*:/i;
