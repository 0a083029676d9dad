import { clean } from '../../text';
import { plainHeading } from '../forms/headings';
import type { Roles } from '../forms/row';

const BESIDE = /备注|说明|操作|公式|填报|依据|性质|代码|附注|提示/;

/** Every headed column but notes is one of amounts, called as the form heads it. */
export function taxColumns(headings: readonly string[]): Roles {
  const named = headings.flatMap((heading, at) => {
    const name = clean(heading);
    return name && !BESIDE.test(plainHeading(heading)) ? [{ at, name }] : [];
  });
  const twice = (name: string): boolean => named.filter((other) => other.name === name).length > 1;
  return {
    amounts: named.filter(({ name }) => !twice(name)),
    disputed: [...new Set(named.map(({ name }) => name).filter(twice))],
  };
}
