"""Fill an empty Tryton 6.0 database with a small company's fixed books.

Run as: /usr/bin/python3 seed.py CONFIG_FILE DATABASE

Every date and amount is written here; nothing depends on the day it runs.
The year before carries the opening balances and is closed, so that the
report for 2025 has figures in all four columns.
"""
import datetime
import os
import sys
from decimal import Decimal

CONFIG_FILE, DATABASE = sys.argv[1:3]
os.environ['DB_NAME'] = DATABASE

from proteus import Model, Wizard, config as proteus_config  # noqa: E402
from trytond.exceptions import UserWarning  # noqa: E402

CONTEXT = proteus_config.set_trytond(
    database=DATABASE, user='admin', config_file=CONFIG_FILE)

from trytond.modules.account.tests.tools import (  # noqa: E402
    create_chart, create_fiscalyear, create_tax, get_accounts)
from trytond.modules.account_invoice.tests.tools import (  # noqa: E402
    set_fiscalyear_invoice_sequences)
from trytond.modules.company.tests.tools import (  # noqa: E402
    create_company, get_company)
from trytond.modules.currency.tests.tools import get_currency  # noqa: E402

COMPANY = '唐山恒通商贸有限公司'
YEAR = 2025

# code, name, model of the account's type in the standard chart
ACCOUNTS = [
    ('1001', '库存现金', 'Asset'),
    ('1002', '银行存款', 'Asset'),
    ('1122', '应收账款', 'Asset'),
    ('1221', '其他应收款-周志明', 'Asset'),
    ('1405', '库存商品', 'Asset'),
    ('1601', '固定资产', 'Asset'),
    ('1602', '累计折旧', 'Asset'),
    ('2202', '应付账款', 'Liability'),
    ('2221', '应交税费', 'Liability'),
    ('2241', '其他应付款', 'Liability'),
    ('3001', '实收资本', 'Equity'),
    ('3104', '利润分配', 'Equity'),
    ('5001', '主营业务收入', 'Revenue'),
    ('5401', '主营业务成本', 'Expense'),
    ('5602', '管理费用', 'Expense'),
    ('5603', '财务费用', 'Expense'),
    ]

# date, text, [(account, debit, credit)]
OPENING = ('2024-12-31', '期初余额', [
    ('1001', '8600.00', 0),
    ('1002', '452300.50', 0),
    ('1122', '96500.00', 0),
    ('1405', '210000.00', 0),
    ('1601', '180000.00', 0),
    ('3104', '57000.00', 0),
    ('1602', 0, '36000.00'),
    ('2202', 0, '118400.50'),
    ('2241', 0, '650000.00'),
    ('3001', 0, '200000.00'),
    ])
MOVES = [
    ('2025-01-15', '销售商品', [
        ('1122', '144640.00', 0), ('5001', 0, '128000.00'),
        ('2221', 0, '16640.00')]),
    ('2025-01-31', '支付一月工资', [
        ('5602', '48500.00', 0), ('1002', 0, '48500.00')]),
    ('2025-02-05', '支付办公室租金', [
        ('5602', '36000.00', 0), ('1002', 0, '36000.00')]),
    ('2025-02-20', '收到货款', [
        ('1002', '100000.00', 0), ('1122', 0, '100000.00')]),
    ('2025-03-12', '周志明借款', [
        ('1221', '260000.00', 0), ('1002', 0, '260000.00')]),
    ('2025-04-18', '采购库存商品', [
        ('1405', '77777.77', 0), ('2202', 0, '77777.77')]),
    ('2025-06-30', '结转销售成本', [
        ('5401', '90000.00', 0), ('1405', 0, '90000.00')]),
    ('2025-09-08', '股东垫款', [
        ('1002', '30000.00', 0), ('2241', 0, '30000.00')]),
    ('2025-10-08', '提取备用金', [
        ('1001', '5000.00', 0), ('1002', 0, '5000.00')]),
    ('2025-11-30', '报销差旅费', [
        ('5602', '3216.40', 0), ('1001', 0, '3216.40')]),
    ('2025-12-31', '计提折旧', [
        ('5602', '18000.00', 0), ('1602', 0, '18000.00')]),
    ('2025-12-31', '银行手续费', [
        ('5603', '128.50', 0), ('1002', 0, '128.50')]),
    ]
PARTIES = [
    ('C001', '唐山宏达建筑工程有限公司'),
    ('C002', '北京华信科技股份有限公司'),
    ('C003', '上海远东国际贸易有限公司'),
    ('C004', 'Acme Trading Ltd'),
    ('V001', '天津钢材批发有限公司'),
    ]
# direction, party, date, text, net amount, (date, amount) of the payment
INVOICES = [
    ('out', 'C002', '2025-03-10', '程序设计服务费', '45200.00',
        ('2025-04-14', '51076.00')),
    ('out', 'C003', '2025-06-18', '软件销售 (大额)', '1234567.89',
        ('2025-07-23', '500000.00')),
    ('in', 'V001', '2025-08-21', '运费', '77777.77', None),
    ]


def day(text):
    return datetime.date.fromisoformat(text)


def insist(action):
    """Repeat an action, answering yes to the questions it raises."""
    for _ in range(8):
        try:
            return action()
        except UserWarning as question:
            Model.get('res.user.warning')(
                user=Model.get('res.user')(1), name=question.name,
                always=True).save()
    return action()


currency = get_currency('CNY')
if not currency.rates:
    Rate = Model.get('currency.currency.rate')
    Rate(date=datetime.date.min, rate=Decimal(1), currency=currency).save()
currency.symbol = '¥'
currency.save()

Party = Model.get('party.party')
own_party = Party(name=COMPANY, code='0012')
own_party.save()
create_company(party=own_party, currency=currency)
company = get_company()

years = {}
for year in (YEAR - 1, YEAR):
    fiscal_year = set_fiscalyear_invoice_sequences(
        create_fiscalyear(company, datetime.date(year, 6, 30)))
    fiscal_year.click('create_period')
    years[year] = fiscal_year

create_chart(company)
own = get_accounts(company)
Account = Model.get('account.account')
AccountType = Model.get('account.account.type')
chart_root, = Account.find([('parent', '=', None)], limit=1)
accounts = {}
for code, name, type_name in ACCOUNTS:
    found = AccountType.find([('name', '=', type_name)], limit=1)
    account_type = found[0] if found else own['expense'].type
    account = Account(
        name=name, code=code, type=account_type, company=company,
        parent=chart_root)
    account.save()
    accounts[code] = account

Journal = Model.get('account.journal')
cash_journal, = Journal.find([('code', '=', 'CASH')], limit=1)
Period = Model.get('account.period')
Move = Model.get('account.move')


def post(date, text, lines):
    period, = Period.find([
        ('start_date', '<=', day(date)), ('end_date', '>=', day(date)),
        ('type', '=', 'standard')], limit=1)
    move = Move(
        period=period, journal=cash_journal, date=day(date), description=text)
    for code, debit, credit in lines:
        line = move.lines.new()
        line.account = accounts[code]
        line.debit = Decimal(debit)
        line.credit = Decimal(credit)
        line.description = text
    move.save()
    insist(lambda: move.click('post'))


post(*OPENING)
last_year = Model.get('account.fiscalyear')(years[YEAR - 1].id)
insist(lambda: last_year.click('close'))

for entry in MOVES:
    post(*entry)

tax = create_tax(Decimal('.13'))
tax.name = 'VAT 13%'
tax.description = '增值税 13%'
tax.save()
Method = Model.get('account.invoice.payment.method')
method = Method(
    name='Cash', journal=cash_journal, credit_account=own['cash'],
    debit_account=own['cash'])
method.save()
Term = Model.get('account.invoice.payment_term')
term = Term(name='30 days')
term.lines.new(type='remainder').relativedeltas.new(days=30)
term.save()

parties = {}
for code, name in PARTIES:
    party = Party(name=name, code=code)
    party.save()
    parties[code] = party

Invoice = Model.get('account.invoice')
Tax = Model.get('account.tax')
for direction, code, date, text, net, payment in INVOICES:
    invoice = Invoice(
        type=direction, party=parties[code], payment_term=term,
        invoice_date=day(date), description=text)
    line = invoice.lines.new()
    line.account = own['revenue' if direction == 'out' else 'expense']
    line.description = text
    line.quantity = 1
    line.unit_price = Decimal(net)
    if direction == 'out':
        line.taxes.append(Tax(tax.id))
    invoice.save()
    insist(lambda: invoice.click('post'))
    if payment:
        pay = Wizard('account.invoice.pay', [invoice])
        pay.form.amount = Decimal(payment[1])
        pay.form.payment_method = method
        pay.form.date = day(payment[0])
        insist(lambda: pay.execute('choice'))
        if pay.state != 'end':
            pay.form.type = 'partial'
            insist(lambda: pay.execute('pay'))

# Otherwise every login opens the set-up wizard.
for item in Model.get('ir.module.config_wizard.item').find([]):
    item.state = 'done'
    item.save()
User = Model.get('res.user')
admin, = User.find([('login', '=', 'admin')])
while admin.actions:
    admin.actions.remove(admin.actions[0])
admin.save()

# What the database now holds, for the log.
with_balance = Account.find([('company', '=', company.id)])
for account in sorted(with_balance, key=lambda a: (a.code or '', a.name)):
    print(account.code or '-', account.name, account.debit, account.credit)
print('moves', len(Move.find([])), 'parties', len(Party.find([])))
