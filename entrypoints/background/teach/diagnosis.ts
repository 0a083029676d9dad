import type { TeachCount } from '../../../messages';
import type { SiteProfile } from '../../../rules/profile';
import type { FrameReading, Reading } from '../../../rules/reading';
import { unpack } from '../../../sites/tables/pack';

export interface DiagnosisInput {
  reading: Reading;
  frames: readonly FrameReading[];
  /** The profile the page is read by, and what each frame that answered counted for it. */
  profile: SiteProfile | null;
  counts: readonly TeachCount[];
  /** The host, or a digest of it. */
  host: string;
  /** Version of the extension. */
  version: string;
}

/** Words that headings of books are made of. Whatever else stands in a heading may be somebody's name. */
const WORDS =
  /科目|编码|编号|代码|名称|全称|简称|期初|期末|年初|年末|本期|本月|本年|上年|上期|同期|累计|发生额?|余额|金额|借方|贷方|方向|借|贷|行次|项目|资产|负债|所有者权益|权益|合计|小计|数量?|单价|单位|客户|账套|企业|公司|税号|纳税人|识别号|日期|期间|凭证|字号|摘要|发票|号码|税率|税额|价税|销[售方]|购[买方]|状态|备注|账龄|天|以[内上下]|至|操作|序号|制单|审核|一般|即征即退|货物|劳务|服务|栏次|debit|credit|balance|amount|account|code|name|opening|closing|total|date|period|number|description|line|invoice|client|customer|company/gi;

/** A heading with everything blanked that is no word of books. */
export function blanked(heading: string): string {
  let rest = heading;
  const kept = [...heading.matchAll(WORDS)].map(([word]) => word);
  for (const word of kept) rest = rest.replace(word, '');
  const unknown = rest.replace(/[\s/（）()、：:.·-]/g, '');
  return `${kept.join(' ')}${unknown ? ` □${unknown.length}` : ''}`.trim();
}

/**
 * How a page was read, to be sent to whoever maintains its profile: no client's name, no figure, no number. Problems
 * are named by their codes alone, because their details quote the page.
 */
export function diagnosisOf({ reading, frames, profile, counts, host, version }: DiagnosisInput): string {
  const report = {
    format: 'ledgerside-diagnosis',
    version,
    host,
    profile: profile && { id: profile.id, version: profile.version, verified: profile.verified },
    locators: profile && {
      client: profile.client.map(({ css, anchor }) => anchor?.label ?? css),
      period: profile.period.map(({ css, anchor }) => anchor?.label ?? css),
    },
    found: counts,
    read: {
      client: reading.client ? { by: reading.client.found, confidence: reading.client.confidence } : null,
      candidates: reading.candidates.length,
      period: reading.period === null ? null : 'read',
      headerPeriod: reading.headerPeriod === null ? null : 'read',
      loading: reading.loading,
    },
    statements: reading.statements.map(({ kind, rows, frame }) => ({ kind, rows: rows.length, frame })),
    problems: reading.problems.map(({ code, frame }) => ({ code, frame })),
    frames: frames.map((frame) => ({
      path: frame.path,
      children: frame.frames?.count ?? 0,
      tables: frame.tables.map((table) => {
        const { headers, rows } = unpack(table, frame.path);
        return { headings: headers.map(blanked), rows: rows.length };
      }),
    })),
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}
