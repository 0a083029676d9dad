import { describe, expect, it } from 'vitest';
import { printedOf } from '../fixtures/printed';
import { isRed } from './red';

describe('a clear red', () => {
  it.each(['rgb(255, 0, 0)', 'rgb(217, 0, 27)', 'rgba(200, 30, 30, 0.9)', 'oklch(0.63 0.26 29)'])(
    'is %s',
    (colour) => expect(isRed(colour)).toBe(true),
  );
  it.each(['rgb(0, 0, 0)', 'rgb(64, 158, 255)', 'rgb(255, 165, 0)', 'rgb(255, 192, 203)', 'rgb(139, 69, 19)', ''])(
    'is not “%s”',
    (colour) => expect(isRed(colour)).toBe(false),
  ); // prettier-ignore
});

describe('cells with an unsigned figure in red', () => {
  const redIn = (cell: string, row = '<tr>'): number[] | undefined =>
    printedOf(`<table><tr><th>编码</th><th>名称</th><th>金额</th></tr>
      <tr><td>1001</td><td>现金</td><td>1.00</td></tr>${row}<td>1002</td><td>银行</td>${cell}</tr></table>`)[0]
      ?.rows[1]?.red; // prettier-ignore
  const RED = 'style="color: rgb(255, 0, 0)"';

  it.each([
    ['the cell’s own', `<td ${RED}>20.00</td>`],
    ['an element’s in it', `<td><div><b ${RED}>20.00</b></div></td>`],
    ['a field’s', `<td><input value="20.00" ${RED}></td>`],
  ])('are marked, the colour %s', (_, cell) => {
    expect(redIn(cell)).toEqual([2]);
  });

  it.each([
    ['signed', `<td ${RED}>-20.00</td>`],
    ['in brackets', `<td ${RED}>(20.00)</td>`],
    ['nil', `<td ${RED}>0.00</td>`],
    ['no figure', `<td ${RED}>逾期</td>`],
    ['black with something red beside', `<td>20.00<i ${RED}>!</i></td>`],
  ])('are not: %s', (_, cell) => {
    expect(redIn(cell)).toBeUndefined();
  });
});
