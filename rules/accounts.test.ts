import { describe, expect, it } from 'vitest';
import {
  detectStandard,
  isPersonalName,
  normalSide,
  personIn,
  resolveAccount,
  segmentsOf,
  type Standard,
} from './accounts';

const resolve = (code: string, path: string, standard: Standard | null = null, name = path) =>
  resolveAccount({ code, path, name, standard });
const nameOf = (code: string, path: string, standard: Standard | null = null): string | null =>
  resolve(code, path, standard)?.account.name ?? null;

describe('resolveAccount', () => {
  it('tells the accounts apart whose codes collide between the standards', () => {
    expect(nameOf('4001', '生产成本', 'small-business')).toBe('生产成本');
    expect(nameOf('4001', '实收资本', 'enterprise')).toBe('实收资本');
    expect(nameOf('5001', '主营业务收入')).toBe('主营业务收入');
    expect(nameOf('5001', '生产成本')).toBe('生产成本');
    expect(nameOf('5301', '营业外收入', 'enterprise')).toBe('营业外收入');
    expect(nameOf('5401', '主营业务成本', 'enterprise')).toBe('主营业务成本');
  });

  it('lets the name decide over an old or foreign code', () => {
    expect(nameOf('1202', '应收账款')).toBe('应收账款');
    expect(nameOf('2101', '应付账款')).toBe('应付账款');
    expect(resolve('1001', '库存现金')?.by).toBe('code-and-name');
    expect(resolve('2101', '应付账款')?.by).toBe('name');
  });

  it('never takes a code alone for an account', () => {
    expect(nameOf('1001', 'Kassa')).toBeNull();
    expect(nameOf('4001', '某某')).toBeNull();
    expect(nameOf('1001', '周志明')).toBeNull();
  });

  it('takes the code of a sub-account whose parent is not named, where both standards agree', () => {
    expect(resolve('12210101', '周志明')).toMatchObject({
      account: { name: '其他应收款' },
      under: ['周志明'],
      by: 'code',
    });
    expect(nameOf('500101', '货物')).toBeNull();
    expect(nameOf('500101', '货物', 'small-business')).toBe('主营业务收入');
    expect(nameOf('2221.01.02', '销项税额')).toBe('应交税费');
  });

  it('reads names without codes, older names and English ones', () => {
    expect(nameOf('', '现金')).toBe('库存现金');
    expect(nameOf('', 'Cash')).toBe('库存现金');
    expect(nameOf('2200', 'Accounts Payable')).toBe('应付账款');
    expect(nameOf('1600', 'Shareholder loan')).toBe('其他应收款');
    expect(nameOf('', 'Cashier training')).toBeNull();
  });

  it('knows the side of contra accounts under an asset', () => {
    const side = (path: string) => {
      const found = resolve('', path);
      return found && normalSide(found);
    };
    expect(side('累计折旧')).toBe('credit');
    expect(side('固定资产减值准备')).toBe('credit');
    expect(side('应收账款-坏账准备')).toBe('credit');
    expect(side('管理费用-累计折旧')).toBe('debit');
    expect(side('应交税费-应交增值税')).toBe('either');
  });

  it('splits paths however they are written', () => {
    expect(segmentsOf('其他应收款—周志明')).toEqual(['其他应收款', '周志明']);
    expect(segmentsOf('其他应收款/个人/周志明')).toEqual(['其他应收款', '个人', '周志明']);
    expect(segmentsOf('其他应收款 - 周志明（股东）')).toEqual(['其他应收款', '周志明']);
  });
});

describe('detectStandard', () => {
  const row = (code: string, name: string) => ({ code, name, path: name });
  it('tells by accounts that have different codes', () => {
    expect(detectStandard([row('1001', '库存现金'), row('3001', '实收资本')])).toBe('small-business');
    expect(detectStandard([row('4001', '实收资本'), row('6001', '主营业务收入')])).toBe('enterprise');
  });
  it('does not guess', () => {
    expect(detectStandard([row('1001', '库存现金'), row('2202', '应付账款')])).toBeNull();
    expect(detectStandard([row('3001', '实收资本'), row('6001', '主营业务收入')])).toBeNull();
  });
});

describe('isPersonalName', () => {
  it.each(
    '周志明 王芳 李建国 欧阳修 司马相如 诸葛亮 张王雨晴 陈静 刘洋 于洋 余华 石磊 金秀英 常青 方圆 白雪 温暖 成龙 钱学森 古力 买买提·吐尔逊 高磊 房玄龄 平安福'.split(
      ' ',
    ),
  )('%s is a person', (name) => expect(isPersonalName(name)).toBe(true));
  it.each(
    '押金 备用金 社保 房租 水电费 保证金 定金 周转金 周转材料 应收利息 房租押金 高温补贴 车辆保险 包装费 关联方 单位往来 员工借款 个人 个人社保 代扣社保 公积金 股东 投资者 租金 支付宝 余额宝 微信 京东 方案设计费 金税服务费 项目部 海关税款 成本 管理费 平台押金 王 唐山宏达建筑工程有限公司 石油公司 石家庄 宁波 时间 装修款 农民工工资 农业银行 程序开发费 华为 安全生产费 温控设备 路桥费 ABC 张'.split(
      ' ',
    ),
  )('%s is not', (name) => expect(isPersonalName(name)).toBe(false));
});

describe('personIn', () => {
  it.each([
    ['周志明', '周志明'],
    ['周志明借款', '周志明'],
    ['0003 周志明（出纳）', '周志明'],
    ['E07_周志明-', null],
    ['周志明备用金', '周志明'],
    ['周总', '周总'],
    ['个人借款', '个人借款'],
    ['员工备用金', null],
    ['押金', null],
  ])('%s names %s', (segment, person) => expect(personIn(segment)).toBe(person));
});
