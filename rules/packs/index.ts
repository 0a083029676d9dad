/** The built-in packs, put together from their folders with static imports so that every tool can read them. */
import type { Pack } from '../pack';
import { loadPack } from './load';
import head from './cn-small-business/pack.json';
import incomeTax from './cn-small-business/parameters/income-tax.json';
import peopleAndProperty from './cn-small-business/parameters/people-and-property.json';
import rulesOfThumb from './cn-small-business/parameters/rules-of-thumb.json';
import valueAddedTax from './cn-small-business/parameters/value-added-tax.json';
import glossary from './cn-small-business/glossary.json';
import promises from './cn-small-business/promises.json';
import negativeCashRule from './cn-small-business/rules/negative-cash.json';
import otherPayableLargeRule from './cn-small-business/rules/other-payable-large.json';
import shareholderLoanYearEndRule from './cn-small-business/rules/shareholder-loan-year-end.json';
import trialBalanceOutOfBalanceRule from './cn-small-business/rules/trial-balance-out-of-balance.json';
import wrongSideBalanceRule from './cn-small-business/rules/wrong-side-balance.json';
import negativeCashAppointmentScript from './cn-small-business/scripts/negative-cash-appointment.json';
import negativeCashMakeItEvenScript from './cn-small-business/scripts/negative-cash-make-it-even.json';
import negativeCashOwnerPaidScript from './cn-small-business/scripts/negative-cash-owner-paid.json';
import otherPayableAllMineScript from './cn-small-business/scripts/other-payable-all-mine.json';
import otherPayableForTheBooksScript from './cn-small-business/scripts/other-payable-for-the-books.json';
import shareholderLoanAngryScript from './cn-small-business/scripts/shareholder-loan-angry.json';
import shareholderLoanAppointmentScript from './cn-small-business/scripts/shareholder-loan-appointment.json';
import shareholderLoanMyOwnMoneyScript from './cn-small-business/scripts/shareholder-loan-my-own-money.json';
import shareholderLoanNoticeScript from './cn-small-business/scripts/shareholder-loan-notice.json';
import trialBalanceCheckNoteScript from './cn-small-business/scripts/trial-balance-check-note.json';
import trialBalanceReportReplacedScript from './cn-small-business/scripts/trial-balance-report-replaced.json';
import wrongSideCheckTogetherScript from './cn-small-business/scripts/wrong-side-check-together.json';
import wrongSideIHavePaidScript from './cn-small-business/scripts/wrong-side-i-have-paid.json';
import negativeCashFiresCase from './cn-small-business/cases/negative-cash-fires.json';
import negativeCashHalfCentCase from './cn-small-business/cases/negative-cash-half-cent.json';
import negativeCashMissingCase from './cn-small-business/cases/negative-cash-missing.json';
import negativeCashNoRowCase from './cn-small-business/cases/negative-cash-no-row.json';
import negativeCashZeroCase from './cn-small-business/cases/negative-cash-zero.json';
import otherPayableAssetsUnknownCase from './cn-small-business/cases/other-payable-assets-unknown.json';
import otherPayableBelowHalfCase from './cn-small-business/cases/other-payable-below-half.json';
import otherPayableDecidedWithoutAssetsCase from './cn-small-business/cases/other-payable-decided-without-assets.json';
import otherPayableExactCase from './cn-small-business/cases/other-payable-exact.json';
import otherPayableHalfOfAssetsCase from './cn-small-business/cases/other-payable-half-of-assets.json';
import otherPayableJustBelowCase from './cn-small-business/cases/other-payable-just-below.json';
import otherPayableSmallCase from './cn-small-business/cases/other-payable-small.json';
import shareholderLoanBusinessUseCase from './cn-small-business/cases/shareholder-loan-business-use.json';
import shareholderLoanDecemberCase from './cn-small-business/cases/shareholder-loan-december.json';
import shareholderLoanEmployeeCase from './cn-small-business/cases/shareholder-loan-employee.json';
import shareholderLoanOctoberCase from './cn-small-business/cases/shareholder-loan-october.json';
import shareholderLoanPartBusinessUseCase from './cn-small-business/cases/shareholder-loan-part-business-use.json';
import shareholderLoanRepaidCase from './cn-small-business/cases/shareholder-loan-repaid.json';
import shareholderLoanSeptemberUnknownCase from './cn-small-business/cases/shareholder-loan-september-unknown.json';
import shareholderLoanSeptemberCase from './cn-small-business/cases/shareholder-loan-september.json';
import shareholderLoanUnknownPersonCase from './cn-small-business/cases/shareholder-loan-unknown-person.json';
import trialBalanceBinaryDustCase from './cn-small-business/cases/trial-balance-binary-dust.json';
import trialBalanceHalfEntryCase from './cn-small-business/cases/trial-balance-half-entry.json';
import trialBalanceOneCentCase from './cn-small-business/cases/trial-balance-one-cent.json';
import trialBalanceOpeningOnlyCase from './cn-small-business/cases/trial-balance-opening-only.json';
import trialBalanceParentsNotAddedCase from './cn-small-business/cases/trial-balance-parents-not-added.json';
import trialBalancePartOfPageCase from './cn-small-business/cases/trial-balance-part-of-page.json';
import workedConstructionCase from './cn-small-business/cases/worked-construction.json';
import workedConsultingCase from './cn-small-business/cases/worked-consulting.json';
import workedDormantCase from './cn-small-business/cases/worked-dormant.json';
import workedEcommerceCase from './cn-small-business/cases/worked-ecommerce.json';
import workedMissingCreditCase from './cn-small-business/cases/worked-missing-credit.json';
import workedOfficeSuppliesCase from './cn-small-business/cases/worked-office-supplies.json';
import workedTradeCase from './cn-small-business/cases/worked-trade.json';
import wrongSideHalfCentCase from './cn-small-business/cases/wrong-side-half-cent.json';
import wrongSideNaturalCase from './cn-small-business/cases/wrong-side-natural.json';
import wrongSideNoClosingCase from './cn-small-business/cases/wrong-side-no-closing.json';
import wrongSideSupplierCase from './cn-small-business/cases/wrong-side-supplier.json';

/** The Chinese small-business pack as one object, in the form in which a pack travels. */
export const cnSmallBusinessSource = {
  ...head,
  parameters: [...valueAddedTax, ...incomeTax, ...peopleAndProperty, ...rulesOfThumb],
  rules: [
    negativeCashRule,
    otherPayableLargeRule,
    shareholderLoanYearEndRule,
    trialBalanceOutOfBalanceRule,
    wrongSideBalanceRule,
  ],
  scripts: [
    negativeCashAppointmentScript,
    negativeCashMakeItEvenScript,
    negativeCashOwnerPaidScript,
    otherPayableAllMineScript,
    otherPayableForTheBooksScript,
    shareholderLoanAngryScript,
    shareholderLoanAppointmentScript,
    shareholderLoanMyOwnMoneyScript,
    shareholderLoanNoticeScript,
    trialBalanceCheckNoteScript,
    trialBalanceReportReplacedScript,
    wrongSideCheckTogetherScript,
    wrongSideIHavePaidScript,
  ],
  glossary,
  promises,
  profiles: [],
  cases: [
    negativeCashFiresCase,
    negativeCashHalfCentCase,
    negativeCashMissingCase,
    negativeCashNoRowCase,
    negativeCashZeroCase,
    otherPayableAssetsUnknownCase,
    otherPayableBelowHalfCase,
    otherPayableDecidedWithoutAssetsCase,
    otherPayableExactCase,
    otherPayableHalfOfAssetsCase,
    otherPayableJustBelowCase,
    otherPayableSmallCase,
    shareholderLoanBusinessUseCase,
    shareholderLoanDecemberCase,
    shareholderLoanEmployeeCase,
    shareholderLoanOctoberCase,
    shareholderLoanPartBusinessUseCase,
    shareholderLoanRepaidCase,
    shareholderLoanSeptemberUnknownCase,
    shareholderLoanSeptemberCase,
    shareholderLoanUnknownPersonCase,
    trialBalanceBinaryDustCase,
    trialBalanceHalfEntryCase,
    trialBalanceOneCentCase,
    trialBalanceOpeningOnlyCase,
    trialBalanceParentsNotAddedCase,
    trialBalancePartOfPageCase,
    workedConstructionCase,
    workedConsultingCase,
    workedDormantCase,
    workedEcommerceCase,
    workedMissingCreditCase,
    workedOfficeSuppliesCase,
    workedTradeCase,
    wrongSideHalfCentCase,
    wrongSideNaturalCase,
    wrongSideNoClosingCase,
    wrongSideSupplierCase,
  ],
};

let loaded: Pack | null = null;

/**
 * The Chinese small-business pack, checked once.
 * @throws {Error} when the shipped pack is faulty, which its own test rules out
 */
export function cnSmallBusiness(): Pack {
  if (loaded) return loaded;
  const result = loadPack(cnSmallBusinessSource);
  if (!result.ok) throw new Error(result.errors.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
  loaded = result.pack;
  return loaded;
}

/** All built-in packs, in the order in which they decide. */
export const builtInPacks = (): Pack[] => [cnSmallBusiness()];
