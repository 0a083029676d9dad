/** What stands beside a name or a period and says that it is not that of the books. */

/** In front of a company that is somebody else: a supplier, a customer, a bank, the tool's maker. */
export const OF_OTHERS =
  /供应|往来|对方|购|销|付款|收款|供货|开户|机构|代理|支持|版权|服务商|辅助|项目|部门|搜索|search|supplier|vendor|payee/i;

export const YEAR = /20\d\d/;

/** Beside dates that are no period of books. */
export const NO_PERIOD = /登录|打印|制表|更新|版权|©|到期|有效|成立|注册|时间|生日|版本|公告|通知|copyright/i;

/** What a text that names a company, a period or a tax number cannot do without. */
export const TELLING =
  /20\d\d|公司|企业|[团部室所社行市房馆厅校院会园厂店场铺心](?:[（(].*)?$|\b(?:Ltd|Limited|Inc|LL[CP]|GmbH|Corp|Company|Co|PLC|AG)\b|税号|识别号|信用代码/;
