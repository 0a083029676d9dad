import { describe, expect, it } from 'vitest';
import { siteProfile, type SiteProfile } from '../../../rules/profile';
import { documentOf } from '../../../sites/fixtures/load';
import { identify } from '../../../sites/identify';
import { join } from '../../../sites/join';
import { createReader } from '../../../sites/read';
import { withFallBacks } from './fall-back';

const profile = (id: string, change: Partial<SiteProfile> = {}): SiteProfile =>
  siteProfile.parse({ id, title: id, version: '1.0.0', match: { hosts: ['books.example.test'] }, ...change });

const LIST = { table: 'table', name: 'td', heading: '主体' };
const at = (path: string, ...marks: string[]): SiteProfile['match'] => ({
  hosts: ['books.example.test'],
  path,
  marks,
});
const own = profile('own', { clientList: LIST });
const pack = profile('pack', {
  client: [{ css: '.who', take: 'text' }],
  period: [{ css: '.when', take: 'text' }],
  headerPeriod: [{ css: '.now', take: 'text' }],
  scope: '.pane',
  busy: '.wait',
});

const page = (): Document =>
  documentOf(`<p class="who">宏达建筑</p><p class="when">2025年06期</p><p class="now">2025年07期</p>
    <h3>科目余额表</h3><table><tr><th>科目编码</th><th>科目名称</th><th>期末借方</th><th>期末贷方</th></tr>
    <tr><td>1001</td><td>库存现金</td><td>12.00</td><td></td></tr>
    <tr><td>3001</td><td>实收资本</td><td></td><td>12.00</td></tr></table>`);

const read = (document: Document, profiles: readonly SiteProfile[]) =>
  createReader(document, { path: [], profiles, now: () => 0 }).read();

describe('a profile of one’s own that teaches some places only', () => {
  it('has the others from the profile of a pack for the same host', () => {
    const reading = read(page(), withFallBacks([own], [pack]));
    expect(reading).toMatchObject({ profile: 'own', listHeading: '主体' });
    expect(identify(reading.signs!)).toMatchObject({
      clients: [{ name: '宏达建筑', found: 'profile' }],
      periods: [
        { raw: '2025年06期', role: 'viewed', found: 'profile' },
        { raw: '2025年07期', role: 'header', found: 'profile' },
      ],
    });
    expect(join([reading])).toMatchObject({
      client: { name: '宏达建筑' },
      period: '2025-06',
      headerPeriod: '2025-07',
    });
  });

  it('keeps what it teaches', () => {
    const client = [{ css: '.mine', take: 'text' as const, single: true }];
    const [first] = withFallBacks([profile('own', { client, busy: '.mine' })], [pack]);
    expect(first).toMatchObject({ id: 'own', client, period: pack.period, busy: '.mine,.wait' });
    expect(siteProfile.parse(first)).toEqual(first);
  });

  it('has them from the profile that the page bears the marks of', () => {
    const other = profile('other', {
      match: at('/', '#other'),
      client: [{ css: '.supplier', take: 'text' }],
    });
    expect(identify(read(page(), withFallBacks([own], [other, pack])).signs!).clients).toMatchObject([
      { name: '宏达建筑', found: 'profile' },
    ]);
  });

  it('applies where the other does not', () => {
    const elsewhere = profile('elsewhere', { match: at('/module/'), client: pack.client });
    const unlike = profile('unlike', { match: at('/other/'), clientList: LIST });
    expect(read(page(), withFallBacks([own], [elsewhere]))).toMatchObject({
      profile: 'own',
      listHeading: '主体',
    });
    expect(withFallBacks([unlike], [elsewhere])).toEqual([unlike, elsewhere]);
  });

  it('needs none where it teaches every place', () => {
    const whole = { ...pack, id: 'whole' };
    expect(withFallBacks([whole], [pack])).toEqual([whole, pack]);
  });
});
