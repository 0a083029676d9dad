/**
 * Accounts of ledgers kept in English, by the names that common charts give them. What has a counterpart in the
 * Chinese chart is that account; the rest has a role. A name that could mean two things is none of them.
 */
import type { Account, AccountClass, Side } from './chart';

/** What an account without a counterpart in the Chinese chart is for. */
export type EnglishRole =
  | 'sales'
  | 'other-income'
  | 'cost'
  | 'expense'
  | 'interest'
  | 'penalty'
  | 'late-fee'
  | 'income-tax'
  | 'uncategorised'
  | 'suspense'
  | 'drawings'
  | 'equity'
  | 'current-asset'
  | 'long-term-asset'
  | 'current-liability'
  | 'long-term-liability'
  // Of the class of its heading, and nobody knows more.
  | 'unplaced';

type Line = readonly [role: EnglishRole, name: string, of: AccountClass, side: Side, names: string];

/** Names are compared in lower case, without apostrophes, brackets and codes, `&` as `and`; `|` parts them. */
// prettier-ignore
const lines: readonly Line[] = [
  ['sales', 'Sales', 'revenue', 'credit', 'sales|sales revenue|revenue|turnover|income|sales income|sales of product income|product sales|services|service revenue|service income|service sales|services income|fees earned|fee income|fees billed|consulting income|consulting revenue|rental income|commission income|merchandise sales|main revenue|sales general|billable expense income|shipping income|subscription income|contract revenue|construction income|job income|design income|landscaping services'],
  ['sales', 'Sales returns and discounts', 'revenue', 'debit', 'sales returns|sales returns and allowances|sales discounts|discounts given|discounts/refunds given|discount given|refunds|refunds to customers|sales refunds|customer discounts|sales allowances|returns and allowances'],
  ['other-income', 'Other income', 'revenue', 'credit', 'other income|other revenue|interest income|interest received|interest earned|dividend income|dividends received|foreign exchange gain|gain on sale of assets|gain on disposal of assets|other miscellaneous income|miscellaneous income|grant income|late fee income|discounts received|purchase discounts|investment income|other operating income'],
  ['cost', 'Cost of sales', 'expense', 'debit', 'cost of goods sold|cogs|cost of sales|cost of revenue|costs of goods sold|purchases|parts purchases|materials purchased|direct costs|direct labor|direct labour|cost of labor|cost of labour|subcontractors|subcontractor costs|job materials|supplies and materials cogs|materials cogs|freight in|carriage inwards|shipping cogs|purchases cogs|merchandise purchases|cost of services|job expenses'],
  ['expense', 'Operating expense', 'expense', 'debit', 'rent expense|rent or lease|rent and lease|rent or lease of buildings|office rent|wages|salaries|wages and salaries|salaries and wages|payroll|payroll wages|payroll taxes|payroll tax expenses|employee benefits|staff costs|superannuation|pension costs|employer national insurance|advertising|advertising and marketing|advertising and promotion|advertising and promotions|advertising/promotional|marketing|promotion|selling|utilities|light power heating|light, power, heating|electricity|gas and electricity|water|telephone|telephone and internet|internet|phone|postage|postage and delivery|postage and courier|courier|printing|printing and stationery|printing, postage and stationery|stationery|office supplies|office supplies and software|office|office/general administrative expenses|office and general|general and administrative|supplies|repairs|repairs and maintenance|maintenance|maintenance and repair|cleaning|motor vehicle expenses|automobile|automobile expense|car and truck|vehicle expenses|fuel|gas|gas and fuel|travel|travel international|travel national|travel meals|travel expense|travel and entertainment|meals|meals and entertainment|entertainment|accounting|accounting fees|accounting and legal|legal and accounting|legal and professional fees|legal and professional services|legal fees|lawyer|bookkeeper|audit and accountancy fees|audit fees|professional fees|consulting and accounting|consulting expense|contractors|contract services|outside services|dues and subscriptions|subscriptions|memberships|software|software and subscriptions|it software and consumables|computer and internet expenses|computer expenses|licenses and permits|business licenses and permits|licences and permits|taxes and licenses|taxes and licences|property tax|property taxes|rates|business rates|insurance expense|insurance|general insurance|health insurance|liability insurance|workers compensation|depreciation|depreciation expense|amortization|amortisation|amortization expense|amortisation expense|bad debt|bad debts|bad debt expense|bad debts expense|charitable contributions|donations|training|education|equipment rental|freight and courier|shipping and delivery expense|delivery expense|freight out|general expenses|miscellaneous|miscellaneous expense|other miscellaneous expense|sundry expenses|security|janitorial|storage|uniforms|recruitment|research and development|reconciliation discrepancies|rounding|bank revaluations|realised currency gains|unrealised currency gains|exchange gain or loss|foreign exchange gain/loss|cash short and over|other general and admin expenses|disposal fees|job supplies|small tools'],
  ['interest', 'Interest and bank charges', 'expense', 'debit', 'interest expense|interest paid|bank charges|bank fees|bank service charges|bank charges and fees|bank service fees|merchant fees|merchant account fees|credit card fees|finance charges|finance costs|finance expense|interest and bank charges|loan interest|mortgage interest|interest on loans'],
  ['penalty', 'Fines', 'expense', 'debit', 'penalties|fines|fines and penalties|penalties and fines|penalties and settlements|tax penalties'],
  ['late-fee', 'Late charges', 'expense', 'debit', 'late fees|late fees paid|late charges|late payment charges|late filing fees|late payment fees'],
  ['income-tax', 'Income tax', 'expense', 'debit', 'income tax|income tax expense|income taxes|corporation tax|corporate income tax|corporate tax|federal income tax|state income tax|taxation'],
  ['uncategorised', 'Uncategorised income', 'revenue', 'either', 'uncategorised income|uncategorized income|unapplied cash payment income|uncategorised revenue|uncategorized revenue'],
  ['uncategorised', 'Uncategorised expense', 'expense', 'either', 'uncategorised expense|uncategorized expense|uncategorised expenses|uncategorized expenses|ask my accountant|ask my bookkeeper|ask accountant|unapplied cash bill payment expense|uncategorised|uncategorized|uncategorised transactions'],
  ['uncategorised', 'Uncategorised asset', 'asset', 'either', 'uncategorised asset|uncategorized asset'],
  ['suspense', 'Suspense', 'asset', 'either', 'suspense|suspense account|suspense clearing|clearing|clearing account|bank clearing|payroll clearing|tracking transfers|bank suspense|unallocated|unallocated receipts|unidentified receipts|inter account transfers|transfer clearing'],
  ['drawings', 'Drawings', 'equity', 'debit', 'owners draw|owner draw|owners draws|owners drawings|owner drawings|owner a drawings|drawings|drawing|draws|members draw|member draws|partners draw|partner distributions|distributions|owner distributions|owners distributions|shareholder distributions|member distributions|owners pay and personal expenses|personal expenses|dividends|dividends paid|dividends declared'],
  ['equity', 'Equity', 'equity', 'either', 'opening balance equity|historical balancing|historical adjustment|current year earnings|current earnings|current years earnings|net income|net profit|net loss|profit for the year|profit for the period|profit and loss account|owners equity|owner equity|owners investment|owner investment|owner a funds introduced|funds introduced|partners equity|members equity|shareholders equity|stockholders equity|treasury stock|treasury shares|preferred stock|revaluation reserve|reserves|general reserve|income summary|accumulated other comprehensive income|exchange adjustments|prior period adjustments'],
  ['current-asset', 'Other current asset', 'asset', 'debit', 'prepaid expenses|prepaid expense|prepaids|prepaid insurance|prepaid rent|prepaid taxes|accrued income|accrued revenue|accrued receivables|employee advances|employee cash advances|advances to employees|staff loans|other current assets|other current asset|work in progress|work in process|contract assets|retainage receivable|income tax receivable|tax refund receivable|gst receivable|vat receivable|input vat|input tax|vat on purchases|supplies on hand|payroll asset|payroll refunds|marketable securities|short term investments|money market|certificates of deposit|sales of investments'],
  ['long-term-asset', 'Other long-term asset', 'asset', 'debit', 'security deposits|security deposits asset|rental deposit|goodwill|intangible assets|intangibles|patents|trademarks|software development costs|start up costs|organization costs|organizational costs|investments|long term investments|investment in subsidiary|loans receivable|notes receivable long term|deferred tax assets|deferred tax asset|other assets|other asset|other long term assets|right of use assets|lease buyout'],
  ['current-liability', 'Other current liability', 'liability', 'credit', 'accrued liabilities|accrued expenses|accrued liability|accruals|accrued interest|interest payable|credit card|credit cards|credit card payable|visa|mastercard|american express|amex|company credit card|business credit card|other current liabilities|other current liability|gift cards|gift certificates payable|dividends payable|customer credits|garnishments payable|warranty provision|provisions|insurance payable|rent payable|refunds payable|commissions payable|line of credit interest payable|current portion of long term debt|unpaid expense claims'],
  ['long-term-liability', 'Other long-term liability', 'liability', 'credit', 'long term liabilities|other long term liabilities|lease liabilities|lease liability|deferred tax liabilities|deferred tax liability|deferred tax|bonds payable|pension liability'],
];

/** English names of accounts of the Chinese chart. */
// prettier-ignore
const counterparts: Readonly<Record<string, string>> = {
  库存现金: 'cash|petty cash|cash on hand|cash in hand|main cash|cash drawer|cash float|till float|cash register',
  银行存款: 'bank|bank account|banks|checking|checking account|business checking|main bank|savings|savings account|business savings|current account|business bank account|cash at bank|cash in bank|bank accounts|cash and bank|business account|operating account|payroll account|payroll checking',
  其他货币资金: 'undeposited funds|payments to deposit|cash in transit|paypal|paypal account|stripe|paypal bank|deposits in transit',
  应收账款: 'accounts receivable|accounts receivables|main receivable|receivable|receivables|trade receivables|trade debtors|debtors|debtors control account|accounts receivable trade|trade and other receivables',
  应收票据: 'notes receivable|bills receivable',
  应收利息: 'interest receivable',
  其他应收款: 'other receivables|other receivable|shareholder loan|loan to shareholder|loans to shareholders|due from shareholder|loans to officers|loan to owner|due from owner',
  坏账准备: 'allowance for doubtful accounts|allowance for bad debts|allowance for doubtful debts|provision for doubtful debts|provision for bad debts|less provision for doubtful debts',
  预付账款: 'advances to suppliers|supplier advances|supplier deposits|deposits to suppliers|prepayments|vendor deposits|supplier prepayments',
  原材料: 'raw materials|raw material inventory|parts inventory|inventory parts',
  库存商品: 'inventory|inventory asset|stock|main stock|stock on hand|finished goods|finished goods inventory|merchandise inventory|inventories|closing stock|stock in trade|inventory general|inventory aftermarket parts',
  固定资产: 'fixed assets|fixed asset|property plant and equipment|property, plant and equipment|furniture|furniture and fixtures|furniture and equipment|office furniture|office furniture and equipment|office equipment|equipment|machinery|machinery and equipment|plant and machinery|plant and equipment|vehicles|vehicle|motor vehicles|truck|trucks|automobiles|computers|computer equipment|buildings|building|land|land and buildings|leasehold improvements|tools and equipment|fixtures and fittings|buildings and improvements|original cost',
  累计折旧: 'accumulated depreciation|accumulated amortization|accumulated amortisation|less accumulated depreciation|depreciation accumulated',
  应付账款: 'accounts payable|accounts payables|main payable|payable|payables|trade payables|trade creditors|creditors|creditors control account|accounts payable trade|trade and other payables|expense claims payable',
  应付票据: 'bills payable',
  预收账款: 'unearned revenue|deferred revenue|deferred income|customer deposits|customer prepayments|advances from customers|contract liabilities|client deposits|unearned income|deposits from customers',
  应付职工薪酬: 'payroll liabilities|wages payable|salaries payable|accrued payroll|accrued wages|wages payable payroll|payroll payable|net wages|payroll taxes payable|superannuation payable|paye payable|pension payable|vacation payable|accrued vacation|federal taxes payable|direct deposit payable|direct deposit liabilities|salaries and wages payable|employee benefits payable|paye and nic',
  应交税费: 'sales tax|sales tax payable|sales tax to pay|sales taxes payable|sales tax agency payable|vat|vat payable|vat control|vat control account|vat liability|vat suspense|vat on sales|output vat|gst|gst payable|gst/hst payable|gst hst payable|gst paid|gst collected|hst payable|pst payable|out of scope agency payable|board of equalization payable|arizona dept. of revenue payable|california department of tax and fee administration payable|tax payable|taxes payable|income tax payable|income taxes payable|corporation tax payable|corporate taxes payable|main tax',
  其他应付款: 'other payables|other payable|loan from shareholder|loans from shareholders|due to shareholder|due to owner|loan from director|directors loan account|director loan account|directors loan|loan from owner|officer loan|officer loans|due to officers|shareholder loan payable|shareholder loans payable|shareholder notes payable',
  短期借款: 'line of credit|bank overdraft|overdraft|short term loans|short term loan|short term borrowings|notes payable|note payable|loan payable|loans payable|bank loan|bank loans|loan|loans|loans and borrowings',
  长期借款: 'long term loan|long term loans|long term debt|mortgage|mortgage payable|mortgages payable|term loan|long term notes payable|term loans|long term borrowings|hire purchase',
  实收资本: 'share capital|capital stock|common stock|common shares|ordinary shares|paid in capital|issued capital|called up share capital|capital|owners capital|owner capital|members capital|partners capital',
  资本公积: 'additional paid in capital|share premium|capital surplus|contributed surplus|paid in capital or surplus',
  利润分配: 'retained earnings|retained profits|accumulated profits|retained earnings prior years|accumulated deficit|retained surplus',
};

/** Words that sell in one company and cost in another: a code of 4… is income, of 5… to 9… an expense. */
// prettier-ignore
const byCode: Readonly<Record<string, readonly [revenue: EnglishRole, expense: EnglishRole, otherwise: 'revenue' | 'expense' | null]>> = {
  services: ['sales', 'expense', 'revenue'],
  rent: ['sales', 'expense', 'expense'],
  consulting: ['sales', 'expense', null],
  commissions: ['sales', 'expense', null],
  'commissions and fees': ['sales', 'expense', null],
  interest: ['other-income', 'interest', null],
  freight: ['sales', 'cost', null],
  shipping: ['sales', 'expense', null],
  'shipping and handling': ['sales', 'expense', null],
  discounts: ['sales', 'expense', null],
  fees: ['sales', 'expense', null],
  labor: ['sales', 'cost', null],
  labour: ['sales', 'cost', null],
  installation: ['sales', 'cost', null],
  materials: ['sales', 'cost', null],
  royalties: ['sales', 'expense', null],
};

/** Headings, which tell the class of what stands under them and no more. */
const headings: Readonly<Record<AccountClass, string>> = {
  asset: 'assets|total assets|current assets|non current assets|noncurrent assets|long term assets',
  liability: 'liabilities|current liabilities|non current liabilities|noncurrent liabilities',
  equity: 'equity|capital and reserves|liabilities and equity',
  cost: '',
  revenue: 'income|revenues|trading income|operating income|operating revenue',
  expense:
    'expenses|expense|operating expenses|overheads|other expenses|other expense|administrative expenses|main expense',
};

/** Endings that tell where the whole name is not known; what they must not begin with. */
// prettier-ignore
const endings: readonly (readonly [RegExp, RegExp | null, string])[] = [
  [/^accumulated (?:depreciation|amorti[sz]ation)\b/, null, 'accumulated depreciation'],
  [/\b(?:checking|savings)(?: account)?(?: \d+)?$|\b(?:bank|current) account(?: \d+)?$/, null, 'bank account'],
  [/\b(?:expenses?|costs)$/, /^(?:prepaid|accrued|deferred|capitali[sz]ed|direct|job)\b|\b(?:interest|tax|taxes)\b/, 'general expenses'],
  [/\b(?:sales|revenue|income)$/, /^(?:deferred|unearned|accrued|net|undistributed|retained|other|non|gain)\b|\b(?:cost|costs|tax|taxes|interest|dividend|return|returns|comprehensive) /, 'sales'],
  [/\bloans?$/, /\b(?:to|receivable|student|staff|employee|officers?|directors?|shareholders?|owners?|members?|partners?|interest)\b/, 'loan'],
  [/\bcredit card$/, null, 'credit card'],
  [/\b(?:depreciation|insurance|advertising|repairs|maintenance|utilities|rent|subscriptions)$/, /^(?:prepaid|accrued|accumulated|deferred)\b/, 'general expenses'],
];

/** A name as it is compared. */
export const englishKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[（(【[].*?[）)】\]]/g, '')
    .replace(/^\d[\d.]*\s*[·.:-]?\s+/, '')
    .replace(/['’`]/g, '')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s*[-–—_]\s*/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();

/** Accounts of the Chinese chart by English name: `checking account` is 银行存款. */
export const englishNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(counterparts).flatMap(([account, names]) =>
    names.split('|').map((name) => [name, account] as const),
  ),
);

const own = (role: EnglishRole, name: string, kind: AccountClass, side: Side): Account => ({
  name,
  small: null,
  enterprise: null,
  side,
  class: kind,
  aliases: [],
  role,
});

const byName = new Map<string, Account>();
for (const [role, title, kind, side, names] of lines) {
  const account = own(role, title, kind, side);
  for (const name of names.split('|')) byName.set(name, account);
}
const firstOf = (role: EnglishRole): Account | null =>
  [...byName.values()].find((account) => account.role === role) ?? null;

const classByHeading = new Map(
  (Object.keys(headings) as AccountClass[]).flatMap((kind) =>
    headings[kind]
      .split('|')
      .filter(Boolean)
      .map((name) => [name, kind] as const),
  ),
);
const unplaced = new Map(
  [...new Set(classByHeading.values())].map((kind) => [
    kind,
    own('unplaced', `Other ${kind}`, kind, 'either'),
  ]),
);

/** The account of one name alone. */
function named(name: string, code: string, counterpart: (name: string) => Account | null): Account | null {
  const ambiguous = Object.hasOwn(byCode, name) ? byCode[name] : undefined;
  if (ambiguous) {
    const digit = /^\d/.exec(code.trim())?.[0] ?? '';
    const kind = digit === '4' ? 'revenue' : /[5-9]/.test(digit) ? 'expense' : ambiguous[2];
    return kind && firstOf(kind === 'revenue' ? ambiguous[0] : ambiguous[1]);
  }
  const chinese = Object.hasOwn(englishNames, name) ? englishNames[name] : undefined;
  return chinese === undefined ? (byName.get(name) ?? null) : counterpart(chinese);
}

/** The same with an ending that tells, for names nobody listed. */
function byEnding(name: string, counterpart: (name: string) => Account | null): Account | null {
  const found = endings.find(([ending, never]) => ending.test(name) && !never?.test(name));
  return found ? named(found[2], '', counterpart) : null;
}

const contra =
  /^(?:less )?accumulated (?:depreciation|amorti[sz]ation)\b|^(?:less )?(?:allowance|provision) for (?:doubtful|bad) /;

/**
 * The account an English name stands for. Null where the name is not known, or stands under a heading of another
 * class.
 * @param segments names from the top down
 * @param counterpart gives an account of the Chinese chart by its name
 */
export function englishAccount(
  whole: string,
  segments: readonly string[],
  code: string,
  counterpart: (name: string) => Account | null,
): Account | null {
  const keys = segments.map(englishKey);
  const exact = named(englishKey(whole), code, counterpart);
  if (exact) return exact;
  const taken = keys.find((key) => contra.test(key));
  if (taken !== undefined && keys.length > 1)
    return named(taken.replace(/^less /, ''), '', counterpart) ?? byEnding(taken, counterpart);
  let heading: AccountClass | null = null;
  for (const [depth, key] of keys.entries()) {
    const under = classByHeading.get(key);
    if (under !== undefined && (depth < keys.length - 1 || under !== 'revenue')) {
      heading = under;
      continue;
    }
    const found = named(key, code, counterpart) ?? byEnding(key, counterpart);
    if (found) return heading === null || found.class === heading ? found : null;
    if (heading === null) break;
  }
  const last = heading === null ? byEnding(englishKey(whole), counterpart) : null;
  return last ?? (heading === null ? null : (unplaced.get(heading) ?? null));
}
