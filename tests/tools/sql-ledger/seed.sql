-- A small company's fixed books for SQL-Ledger, on top of the tool's own
-- default chart. Every date and amount is written here.
-- In acc_trans a debit is negative and a credit is positive.
\set ON_ERROR_STOP 1
BEGIN;

DELETE FROM defaults WHERE fldname IN ('company', 'address', 'roundchange', 'precision', 'version');
INSERT INTO defaults (fldname, fldvalue) VALUES
  ('company', '唐山瑞丰建材有限公司'),
  ('address', '河北省唐山市路北区建设路1号'),
  ('roundchange', '0.01'),
  ('precision', '2'),
  ('version', '3.2.1');
DELETE FROM curr;
INSERT INTO curr (rn, curr, prec) VALUES (1, 'CNY', 2);
INSERT INTO employee (login, name, sales, startdate) VALUES ('kuaiji', '王明', 't', '2025-01-01');

INSERT INTO chart (accno, description, charttype, category, link) VALUES
  ('1001', '库存现金',     'A', 'A', ''),
  ('1002', '银行存款',     'A', 'A', ''),
  ('1122', '应收账款',     'A', 'A', ''),
  ('1221', '其他应收款-周志明', 'A', 'A', ''),
  ('1405', '库存商品',     'A', 'A', ''),
  ('2202', '应付账款',     'A', 'L', ''),
  ('2221', '应交税费',     'A', 'L', ''),
  ('2241', '其他应付款',   'A', 'L', ''),
  ('3001', '实收资本',     'A', 'Q', ''),
  ('3104', '利润分配',     'A', 'Q', ''),
  ('5001', '主营业务收入', 'A', 'I', ''),
  ('5401', '主营业务成本', 'A', 'E', ''),
  ('5602', '管理费用',     'A', 'E', '');

-- Customers and their invoices, on the tool's own accounts.
CREATE TEMP TABLE party (code text, name text, city text);
INSERT INTO party VALUES
  ('C001', '唐山宏达建筑工程有限公司', '唐山'),
  ('C002', '北京华信科技股份有限公司', '北京'),
  ('C003', '上海远东国际贸易有限公司', '上海'),
  ('C004', 'Acme Trading Ltd', 'Leeds');
INSERT INTO customer (name, customernumber, terms, curr, startdate, arap_accno_id)
  SELECT name, code, 30, 'CNY', '2025-01-01', (SELECT id FROM chart WHERE accno = '1200')
  FROM party ORDER BY code;
INSERT INTO address (trans_id, city, country)
  SELECT c.id, p.city, CASE p.code WHEN 'C004' THEN 'GB' ELSE 'CN' END
  FROM customer c JOIN party p ON p.code = c.customernumber ORDER BY p.code;
INSERT INTO contact (trans_id, typeofcontact) SELECT id, 'company' FROM customer ORDER BY id;

CREATE TEMP TABLE bill (number text, code text, day date, net numeric, account text, text text, paid numeric, paid_on date);
INSERT INTO bill VALUES
  ('INV-0001', 'C001', '2025-01-15',  128000.00, '4020', '一月份工程材料款', 100000.00, '2025-02-20'),
  ('INV-0002', 'C002', '2025-03-10',   45200.00, '4320', '程序设计服务费',    45200.00, '2025-04-12'),
  ('INV-0003', 'C003', '2025-06-18', 1234567.89, '4020', '建材销售 (大额)',  500000.00, '2025-07-30'),
  ('INV-0004', 'C004', '2025-11-02',    9876.54, '4030', 'Spare parts',           0.00, NULL);

-- Vouchers: one row per line; opening balances stand on the last day of 2024.
CREATE TEMP TABLE voucher (reference text, day date, text text, account text, debit numeric, credit numeric);
INSERT INTO voucher VALUES
  ('GL-0000', '2024-12-31', '期初余额', '1001',   2000.00, 0),
  ('GL-0000', '2024-12-31', '期初余额', '1002', 186450.75, 0),
  ('GL-0000', '2024-12-31', '期初余额', '1122', 310000.00, 0),
  ('GL-0000', '2024-12-31', '期初余额', '1405',  95000.00, 0),
  ('GL-0000', '2024-12-31', '期初余额', '3104', 871549.25, 0),
  ('GL-0000', '2024-12-31', '期初余额', '2202', 0, 145000.00),
  ('GL-0000', '2024-12-31', '期初余额', '2241', 0, 820000.00),
  ('GL-0000', '2024-12-31', '期初余额', '3001', 0, 500000.00),
  ('GL-0001', '2025-01-02', '投资者投入资本', '1060', 2000000.00, 0),
  ('GL-0001', '2025-01-02', '投资者投入资本', '3350', 0, 2000000.00),
  ('GL-0002', '2025-01-31', '支付一月工资', '5410', 48500.00, 0),
  ('GL-0002', '2025-01-31', '支付一月工资', '1060', 0, 48500.00),
  ('GL-0003', '2025-02-05', '支付办公室租金', '5760', 36000.00, 0),
  ('GL-0003', '2025-02-05', '支付办公室租金', '1060', 0, 36000.00),
  ('GL-0004', '2025-03-05', '现金支付装卸费', '5602', 9860.00, 0),
  ('GL-0004', '2025-03-05', '现金支付装卸费', '1001', 0, 9860.00),
  ('GL-0005', '2025-05-20', '提取备用金', '1001', 3000.00, 0),
  ('GL-0005', '2025-05-20', '提取备用金', '1002', 0, 3000.00),
  ('GL-0006', '2025-06-30', '销售商品', '1122', 226000.00, 0),
  ('GL-0006', '2025-06-30', '销售商品', '5001', 0, 200000.00),
  ('GL-0006', '2025-06-30', '销售商品', '2221', 0, 26000.00),
  ('GL-0007', '2025-08-15', '股东借款', '1002', 80000.00, 0),
  ('GL-0007', '2025-08-15', '股东借款', '2241', 0, 80000.00),
  ('GL-0008', '2025-09-09', '周志明借款', '1221', 20000.00, 0),
  ('GL-0008', '2025-09-09', '周志明借款', '1002', 0, 20000.00),
  ('GL-0009', '2025-10-10', '预付货款', '2202', 160000.00, 0),
  ('GL-0009', '2025-10-10', '预付货款', '1002', 0, 160000.00),
  ('GL-0010', '2025-12-31', '结转销售成本', '5401', 80000.00, 0),
  ('GL-0010', '2025-12-31', '结转销售成本', '1405', 0, 80000.00);

DO $seed$
DECLARE
  b record; v record; entry int; clerk int; line int;
BEGIN
  SELECT id INTO clerk FROM employee WHERE login = 'kuaiji';
  FOR b IN SELECT bill.*, customer.id AS customer FROM bill
           JOIN customer ON customernumber = bill.code ORDER BY number LOOP
    INSERT INTO ar (invnumber, transdate, customer_id, taxincluded, amount, netamount, paid, datepaid,
                    duedate, curr, notes, employee_id, description, invoice, approved)
      VALUES (b.number, b.day, b.customer, false, b.net, b.net, b.paid, b.paid_on,
              b.day + 30, 'CNY', '', clerk, b.text, false, true)
      RETURNING id INTO entry;
    INSERT INTO acc_trans (trans_id, chart_id, amount, transdate, memo) VALUES
      (entry, (SELECT id FROM chart WHERE accno = '1200'), -b.net, b.day, ''),
      (entry, (SELECT id FROM chart WHERE accno = b.account), b.net, b.day, b.text);
    IF b.paid > 0 THEN
      INSERT INTO acc_trans (trans_id, chart_id, amount, transdate, source, id) VALUES
        (entry, (SELECT id FROM chart WHERE accno = '1200'), b.paid, b.paid_on, '', 1),
        (entry, (SELECT id FROM chart WHERE accno = '1060'), -b.paid, b.paid_on, '银行回单', 1);
    END IF;
  END LOOP;
  FOR v IN SELECT DISTINCT reference, day, text FROM voucher ORDER BY reference LOOP
    INSERT INTO gl (reference, description, transdate, employee_id, approved, curr, exchangerate)
      VALUES (v.reference, v.text, v.day, clerk, true, 'CNY', 1) RETURNING id INTO entry;
    INSERT INTO acc_trans (trans_id, chart_id, amount, transdate, memo)
      SELECT entry, chart.id, credit - debit, v.day, v.text
      FROM voucher JOIN chart ON chart.accno = voucher.account
      WHERE voucher.reference = v.reference ORDER BY credit, account;
  END LOOP;
  SELECT count(*) INTO line FROM acc_trans;
  IF line <> (SELECT count(*) FROM voucher) + 2 * (SELECT count(*) FROM bill)
             + 2 * (SELECT count(*) FROM bill WHERE paid > 0)
     OR (SELECT sum(amount)::numeric(14, 2) FROM acc_trans) <> 0 THEN
    RAISE EXCEPTION 'the seed does not balance';
  END IF;
END
$seed$;

COMMIT;
