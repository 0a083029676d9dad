import { describe, expect, it } from 'vitest';
import { overPromises } from './overPromises';
import { builtInPacks } from './packs';

const entries = builtInPacks().flatMap((pack) => pack.promises);
const found = (text: string) => overPromises(text, entries).map(({ word }) => word);

describe('a no that refuses nothing leaves a promise standing', () => {
  it.each([
    '没票干脆少报收入',
    '没有就少报收入',
    '没办法只能少报收入',
    '不如少报收入',
    '何不少报收入',
    '要不少报点收入',
    '巴不得少报收入',
    '不得不隐瞒收入',
    '这个月不少报收入不行',
    '少报一点收入，不会被罚',
    '少报收入不算偷税',
    '拆分收入不违法',
    '不用怕少报收入',
    'You cannot be caught if you hide income.',
    'Why not hide the income',
    'There is no reason not to hide income.',
    "Don't hesitate to hide income",
    'Hiding income is not illegal.',
    '少报一点收入，处罚轮不到您',
    '少报一点收入，大不了补税',
    '不会有任何风险，不可能出事',
    '罚款我们来出，我们不能让您吃亏',
    '没有发票就写张收据顶一下',
    '不是没有办法免掉罚款',
    '没有办法就少报收入',
  ])('%s', (text) => expect(found(text)).not.toEqual([]));
});

describe('a refusal counts', () => {
  it.each([
    '我们不会建议您把收入拆开。',
    '不要心存侥幸隐瞒收入。',
    '杜绝隐瞒收入、少报收入。',
    '拆分收入这种做法行不通。',
    '把收入拆开，这个做不到。',
    'We refuse to hide income.',
    'We pay what is due instead of hiding income.',
    'Hiding income is against the law.',
    '您问能不能拆分收入？这个不行。',
    '有人建议把收入挪到下个月。这样做不合规，我们不做。',
    '我们不能向您保证，税务局不会查。',
    '税务局查不查，我们说不准。',
    'You asked us to hide income. That is not allowed.',
    'There is no guarantee that it will not be audited.',
    '我们没有办法免掉罚款。',
    '我们没有能力让税务局不查。',
    '我们没有权力取消滞纳金。',
    '代账公司没资格保证税务局不罚。',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
