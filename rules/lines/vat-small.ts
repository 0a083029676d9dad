import { numberedLine as line, type NumberedLine } from './names';

/** 增值税及附加税费申报表（小规模纳税人适用）, main form (国家税务总局公告 2021年第20号). */
// prettier-ignore
export const vatSmallLines: readonly NumberedLine[] = [
  line(1, 'sales_3pct', '应征增值税不含税销售额(3%征收率)', '应征增值税不含税销售额3%', '应征增值税不含税销售额'),
  line(2, 'sales_3pct_special_invoice', '增值税专用发票不含税销售额', '税务机关代开的增值税专用发票不含税销售额', '专用发票'),
  line(3, 'sales_3pct_other_invoice', '其他增值税发票不含税销售额', '税控器具开具的普通发票不含税销售额', '其他发票'),
  line(4, 'sales_5pct', '应征增值税不含税销售额(5%征收率)', '应征增值税不含税销售额5%', '销售、出租不动产不含税销售额'),
  line(5, 'sales_5pct_special_invoice', '增值税专用发票不含税销售额', '税务机关代开的增值税专用发票不含税销售额', '专用发票'),
  line(6, 'sales_5pct_other_invoice', '其他增值税发票不含税销售额', '税控器具开具的普通发票不含税销售额', '其他发票'),
  line(7, 'sales_used_assets', '销售使用过的固定资产不含税销售额', '销售使用过的固定资产'),
  line(8, 'sales_used_assets_other_invoice', '其他增值税发票不含税销售额', '税控器具开具的普通发票不含税销售额', '其他发票'),
  line(9, 'sales_exempt', '免税销售额'),
  line(10, 'sales_exempt_small', '小微企业免税销售额'),
  line(11, 'sales_below_threshold', '未达起征点销售额'),
  line(12, 'sales_exempt_other', '其他免税销售额', '其他免税'),
  line(13, 'sales_export_exempt', '出口免税销售额', '出口免税'),
  line(14, 'sales_export_invoice', '其他增值税发票不含税销售额', '税控器具开具的普通发票销售额', '其他发票'),
  line(15, 'tax_payable', '本期应纳税额'),
  line(16, 'tax_reduction', '本期应纳税额减征额', '减征额'),
  line(17, 'tax_exempt', '本期免税额'),
  line(18, 'tax_exempt_small', '小微企业免税额'),
  line(19, 'tax_exempt_below_threshold', '未达起征点免税额'),
  line(20, 'total_tax_payable', '应纳税额合计'),
  line(21, 'prepaid', '本期预缴税额', '预缴'),
  line(22, 'tax_due', '本期应补(退)税额', '应补(退)'),
  line(23, 'urban_construction_tax_due', '城市维护建设税本期应补(退)税额', '城市维护建设税'),
  line(24, 'education_surcharge_due', '教育费附加本期应补(退)费额', '教育费附加'),
  line(25, 'local_education_surcharge_due', '地方教育附加本期应补(退)费额', '地方教育附加'),
];
