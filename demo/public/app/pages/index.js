import { balanceSheetPage } from './balance-sheet.js';
import { clientsPage } from './clients.js';
import { homePage } from './home.js';
import { incomePage } from './income.js';
import { ledgerPage } from './ledger.js';
import { trialBalancePage, trialFramePage } from './trial-balance.js';
import { vatPage } from './vat.js';
import { vouchersPage } from './vouchers.js';

/** Every page of the tool by its name in the address. */
export const createPages = (shell) => ({
  clients: clientsPage(shell),
  home: homePage(shell),
  vouchers: vouchersPage(),
  ledger: ledgerPage(),
  'trial-balance': trialBalancePage(shell),
  'trial-balance-frame': trialFramePage(),
  income: incomePage(),
  'balance-sheet': balanceSheetPage(),
  vat: vatPage(),
});
