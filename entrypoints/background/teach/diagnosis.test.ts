import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../sites/fixtures/load';
import { join } from '../../../sites/join';
import { createReader } from '../../../sites/read';
import { blanked, diagnosisOf } from './diagnosis';

const page = `<title>宏达</title><p>账套：唐山宏达建筑工程有限公司</p><p>税号：91130200MA0000001X</p><p>会计期间：2025年06期</p>
<table><tr><th>科目编码</th><th>科目名称</th><th>期末借方</th><th>期末贷方</th><th>周志明</th></tr>
<tr><td>1122</td><td>上海远东国际贸易有限公司</td><td>4120.55</td><td></td><td></td></tr><tr><td>3001</td><td>实收资本</td><td></td><td>4120.55</td><td></td></tr></table>`;

describe('the diagnosis of a reading', () => {
  const reading = createReader(documentOf(page), { path: [], profiles: [], now: () => 1 }).read();
  const text = diagnosisOf({
    reading: join([reading]),
    frames: [reading],
    profile: null,
    counts: [],
    host: 'a1b2c3',
    version: '0.1.0',
  });
  it('holds no name, figure or number of the page', () => {
    expect(text).not.toMatch(/宏达|远东|周志明|4120|91130200|1122|books\.example/);
  });
  it('says what was read, and the headings', () => {
    expect(text).toContain('科目 编码');
    expect(text).toContain('trial-balance');
    expect(text).toContain('a1b2c3');
  });
  it.each([
    ['期末余额/借方', '期末 余额 借方'],
    ['周志明', '□3'],
    ['客户名称（宏达）', '客户 名称 □2'],
    ['2025年6月', '□7'],
  ])('blanks %s', (heading, kept) => {
    expect(blanked(heading)).toBe(kept);
  });
});
