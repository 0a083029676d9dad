/** What stands beside a name or a period and says whose or of what it is. */

/** In front of a company that is somebody else: a supplier, a customer, a bank, the tool's maker. */
export const OF_OTHERS =
  /供应|往来|对方|购|销|付款|收款|供货|开户|机构|代理|支持|版权|服务商|辅助|项目|部门|搜索|search|supplier|vendor|payee/i;

export const YEAR = /20\d\d/;

/** In front of a name or a tax number: the next text is one, whatever it looks like. */
export const OWNER_AHEAD =
  /(?:[账帐]套|账簿|单位|企业|公司|客户|纳税人|主体|company|entity|client|organi[sz]ation|taxpayer|business|识别号|信用代码|税号)(?:[名全简]称| name)?(?:[(（].{1,14}[)）])?\s*[:：]?$/i;

/** What a text that names a company, a period, a tax number or a unit of money cannot do without. */
export const TELLING =
  /20\d\d|公司|企业|[团部室所社行市房馆厅校院会园厂店场铺心庄家](?:[（(].*)?$|\b(?:Ltd|Limited|Inc|LL[CP]|GmbH|Corp|Company|Co|PLC|AG|Bhd|Sons)\b|税号|识别号|信用代码|(?:[账帐]套|单位|纳税人|company|entity|client).{0,6}[:：].|^元|[千万亿]元|thous|milli|'0/i;
