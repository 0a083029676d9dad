import { YEAR } from './labels';
import { companyIn } from './names';

/** What a control says, and nobody is called. */
const CONTROL =
  /^(?:退出|登[录出]|注销|切换|首页|主页|帮助|设置|请?选择|全部|所有|修改|编辑|更多|搜索|查询|消息|通知|个人|用户|管理|返回|关闭|打印|导出|刷新|新增|删除|select\b|all\b|log ?out|sign ?out|home\b|help\b|settings\b|search\b)/i;

/** What stands in front of something else. */
const LABEL = /[:：]$|(?:期间?|单位|机构|名称|编[码号]|日期|科目|税号|识别号|代码|账套|状态)$/;

/** Whether a text may name a client at all: a company, or words that are no date, no figure and no control's. */
export function maybeClient(text: string): boolean {
  if (companyIn(text)) return true;
  return (
    text.length > 1 && text.length <= 60 && /[\u3400-\u9fff]{2}|[A-Za-z]{3}/.test(text) &&
    !CONTROL.test(text) && !LABEL.test(text) && !YEAR.test(text)
  ); // prettier-ignore
}

/** Whether a text may name a period; which one is found out where the frames are joined. */
export const maybePeriod = (text: string): boolean => YEAR.test(text);
