import { describe, expect, it } from 'vitest';
import { codeAndName, companyIn } from './names';
import { isAgency, sameName } from './same-name';

describe('companyIn', () => {
  it.each([
    ['唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', null],
    ['0012 唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', '0012'],
    ['0012-唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', '0012'],
    ['0012唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', '0012'],
    ['[0012] 唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', '0012'],
    ['唐山宏达建筑工程有限公司（0012）', '唐山宏达建筑工程有限公司', '0012'],
    ['当前账套：唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', null],
    ['编制单位：北京华信科技股份有限公司', '北京华信科技股份有限公司', null],
    ['当前账套唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', null],
    ['科目余额表-唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', null],
    ['Trial Balance / 唐山恒通商贸有限公司', '唐山恒通商贸有限公司', null],
    ['Administrator - 唐山恒通商贸有限公司 [CNY]', '唐山恒通商贸有限公司', null],
    ['中国（上海）自贸区远东贸易有限公司', '中国（上海）自贸区远东贸易有限公司', null],
    ['唐山宏达建筑工程有限公司丰南分公司', '唐山宏达建筑工程有限公司丰南分公司', null],
    ['路北区好再来饭店', '路北区好再来饭店', null],
    ['唐山市路北区鑫源建材经营部（个体工商户）', '唐山市路北区鑫源建材经营部（个体工商户）', null],
    ['0031 丰润区绿禾种植专业合作社', '丰润区绿禾种植专业合作社', '0031'],
    ['唐山启明企业管理中心（有限合伙）', '唐山启明企业管理中心（有限合伙）', null],
    ['Acme Trading Ltd', 'Acme Trading Ltd', null],
    ['Balance Sheet - Acme Trading Ltd.', 'Acme Trading Ltd.', null],
    ['[0012]唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', '0012'],
    ['（0012）唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', '0012'],
    ['【0012】唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', '0012'],
    ['［0012］ 唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', '0012'],
    ['KH0012唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', 'KH0012'],
    ['A-0012 唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', 'A-0012'],
    ['0012_唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', '0012'],
    ['0012、唐山宏达建筑工程有限公司', '唐山宏达建筑工程有限公司', '0012'],
    ['唐山宏达建筑工程有限公司(0012)', '唐山宏达建筑工程有限公司', '0012'],
    ['唐山宏达建筑工程有限公司【KH-0012】', '唐山宏达建筑工程有限公司', 'KH-0012'],
    ['唐山（曹妃甸）远洋物流股份有限公司', '唐山（曹妃甸）远洋物流股份有限公司', null],
    ['(0012)唐山(曹妃甸)远洋物流有限公司', '唐山(曹妃甸)远洋物流有限公司', '0012'],
    ['360数科有限公司', '360数科有限公司', null],
    ['58同城信息有限公司', '58同城信息有限公司', null],
    ['Hebei Hongda Construction Co., Ltd.', 'Hebei Hongda Construction Co., Ltd.', null],
    ['Hebei Hongda Construction Co.,Ltd.', 'Hebei Hongda Construction Co.,Ltd.', null],
    ['Acme Trading Co. Ltd', 'Acme Trading Co. Ltd', null],
    ['Acme Trading Co Ltd', 'Acme Trading Co Ltd', null],
    ['Acme Holdings Private Limited', 'Acme Holdings Private Limited', null],
    ['Acme Sdn. Bhd.', 'Acme Sdn. Bhd.', null],
    ['Acme Pty Ltd', 'Acme Pty Ltd', null],
    ['Acme Trading (Hong Kong) Co., Limited', 'Acme Trading (Hong Kong) Co., Limited', null],
    ['Foo & Bar, Inc.', 'Foo & Bar, Inc.', null],
    ['Smith & Sons', 'Smith & Sons', null],
    ['Johnson and Sons Ltd', 'Johnson and Sons Ltd', null],
    ['J. P. Morgan & Co.', 'J. P. Morgan & Co.', null],
    ['Müller GmbH', 'Müller GmbH', null],
    ['Blue Sky LLC', 'Blue Sky LLC', null],
    ['0047 Northwind Traders Ltd', 'Northwind Traders Ltd', '0047'],
    ['Northwind Traders Ltd (0047)', 'Northwind Traders Ltd', '0047'],
    ['Company: Acme Corp.', 'Acme Corp.', null],
    ['Trial Balance of Acme Trading Ltd', 'Acme Trading Ltd', null],
    ['Acme Trading Ltd | Trial Balance', 'Acme Trading Ltd', null],
  ])('finds the name in %s', (text, name, code) => {
    expect(companyIn(text)).toMatchObject({ name, code });
  });

  it.each([
    '帮助中心',
    '个人中心',
    '财务管理中心',
    '科目余额表',
    '应收账款',
    '中国工商银行',
    '新增账套',
    '分公司',
    '有限公司',
    '唐山宏达建筑工程有限公司本月收入较上月有所下降，请尽快核对并联系客户说明原因。',
    '甲乙贸易有限公司、丙丁商贸有限公司',
    'Select Company',
    'Switch Company',
    'My Company',
    'The Company',
    'Company',
  ])('does not take %s for a client', (text) => {
    expect(companyIn(text)).toBeNull();
  });

  it('says where a name may go on', () => {
    expect(companyIn('Acme Trading Co. Europe')?.open).toBe(true);
    expect(companyIn('Acme Trading Co., Ltd.')?.open).toBeUndefined();
    expect(companyIn('Acme Trading Co., Ltd. - June 2025')?.open).toBeUndefined();
  });

  it('keeps the label in front', () => {
    expect(companyIn('供应商：天津钢材批发有限公司')?.label).toBe('供应商：');
  });
});

describe('names', () => {
  it('splits a known client text', () => {
    expect(codeAndName('0012 宏达建筑')).toEqual({ code: '0012', name: '宏达建筑' });
    expect(codeAndName('3M China')).toEqual({ code: null, name: '3M China' });
    expect(codeAndName('宏达建筑')).toEqual({ code: null, name: '宏达建筑' });
    expect(codeAndName('[0013]路南老王饭庄')).toEqual({ code: '0013', name: '路南老王饭庄' });
    expect(codeAndName('路南老王饭庄（0013）')).toEqual({ code: '0013', name: '路南老王饭庄' });
  });

  it('sees one name behind width and brackets', () => {
    expect(sameName('中国（上海）远东 有限公司')).toBe(sameName('中国(上海)远东有限公司'));
    expect(sameName('宏达有限公司')).not.toBe(sameName('宏大有限公司'));
  });

  it('knows an agency by its trade', () => {
    expect(isAgency('唐山诚信代理记账有限公司')).toBe(true);
    expect(isAgency('唐山宏达建筑工程有限公司')).toBe(false);
  });
});
