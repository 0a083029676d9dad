/** What is shown of an anomaly is true of the figures that made it one: its sum holds, and its scripts speak of them. */
import { describe, expect, it } from 'vitest';
import { factsOfCase } from '../cases';
import { assessAll } from '../evaluate';
import type { Pack, WorkedCase } from '../pack';
import { lastDayOf } from '../period';
import { rankScripts } from '../scripts';
import type { Channel, Explanation, ScriptCandidate, Tier, Verdict } from '../verdict';
import { builtInFolders } from './index';
import { loadPack } from './load';
import { shippedPack } from './shipped';

/** The anomalies a case is there to show, as they are judged. */
function firingIn(worked: WorkedCase, pack: Pack): Verdict[] {
  const today = lastDayOf(worked.period) ?? worked.period;
  return assessAll({ packs: [pack], facts: factsOfCase(worked), period: worked.period, today }).flatMap(
    ({ verdict }) => (verdict.status === 'fires' && worked.expected?.includes(verdict.rule) ? [verdict] : []),
  );
}

/** Scripts that would be offered for it. */
function offeredFor(
  rule: string,
  worked: WorkedCase,
  pack: Pack,
  tier: Tier | null = null,
  channel: Channel | null = null,
): ScriptCandidate[] {
  return rankScripts({
    packs: [pack],
    rule,
    facts: factsOfCase(worked),
    period: worked.period,
    context: {
      language: pack.manifest.language === 'en' ? 'en' : 'zh-CN',
      salutation: '周总',
      client: '宏达',
      period: worked.period,
      me: '陈静',
      firm: '诚信',
      today: lastDayOf(worked.period) ?? worked.period,
    },
    tier,
    expectations: [],
    emotion: null,
    channel,
    talks: [],
  });
}

const runsOf = ({ parts }: ScriptCandidate) => parts.flatMap(({ runs }) => runs);

/** Counts of which none is worth saying: of these people nobody is exempt. */
const nobodyIsSaid: ReadonlySet<string> = new Set(['可不参保人数', '社保人数']);

/** Half a cent, as money is compared. */
const tolerance = 0.005;

type Op = NonNullable<Explanation['comparison']>['op'];

const compared: Record<Op, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '≤': (a, b) => a <= b + tolerance,
  '>': (a, b) => a > b,
  '≥': (a, b) => a >= b - tolerance,
  '=': (a, b) => Math.abs(a - b) <= tolerance,
  '≠': (a, b) => a !== b,
};

/** Whether what is set out under an anomaly is so: its last figure against what it is compared with. */
function holds({ lines, result, comparison }: Explanation): boolean {
  const figure = result?.value ?? lines.at(-1)?.value;
  return comparison === null || figure === undefined || compared[comparison.op](figure, comparison.value);
}

describe.each(builtInFolders)('of the built-in pack %s', (name) => {
  const loaded = loadPack(shippedPack(name));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors, null, 1));
  const { pack } = loaded;
  const firing = pack.cases.flatMap((worked) =>
    firingIn(worked, pack).map((verdict) => ({
      worked,
      verdict,
      name: `${worked.id}: ${verdict.rule}`,
    })),
  );

  it('the sum under an anomaly holds', () => {
    expect(firing.length).toBeGreaterThan(50);
    expect(firing.flatMap(({ verdict, name }) => (holds(verdict.explanation) ? [] : [name]))).toEqual([]);
  });

  it.each([null, 'A', 'B', 'C', 'D'] as const)(
    'each anomaly has a talk, or a check note, that can be said with what is known to a client of tier %s',
    (tier) => {
      const said = new Set(pack.scripts.flatMap(({ id, kind }) => (kind === 'appointment' ? [] : [id])));
      const wanting = firing.filter(
        ({ worked, verdict }) =>
          !offeredFor(verdict.rule, worked, pack, tier).some(
            (script) => said.has(script.id) && runsOf(script).every(({ kind }) => kind !== 'empty'),
          ),
      );
      expect(wanting.map(({ name }) => name)).toEqual([]);
    },
  );

  it('each way to talk that a rule names has a script that can be said with what is known', () => {
    const written = new Map(pack.scripts.map(({ id, channels }) => [id, channels]));
    const wanting = firing.flatMap(({ worked, verdict, name }) =>
      verdict.channels
        .filter((channel) => channel !== 'internal')
        .filter((channel) => {
          const offered = offeredFor(verdict.rule, worked, pack, null, channel);
          return !offered.some(({ id, lacks }) => written.get(id)?.includes(channel) && lacks.length === 0);
        })
        .map((channel) => `${name} by ${channel}`),
    );
    expect(wanting).toEqual([]);
  });

  it('no talk counts none: 0 months overdue, 0 days late', () => {
    const talks = new Set(pack.scripts.flatMap(({ id, kind }) => (kind === 'talk' ? [id] : [])));
    const none = firing.flatMap(({ worked, verdict, name }) =>
      offeredFor(verdict.rule, worked, pack)
        .filter(({ id }) => talks.has(id))
        .flatMap((script) =>
          runsOf(script).flatMap((run) =>
            run.kind === 'fill' && run.unit === 'count' && run.value === 0 && !nobodyIsSaid.has(run.name)
              ? [`${name}: ${script.id} {${run.name}}`]
              : [],
          ),
        ),
    );
    expect(none).toEqual([]);
  });
});
