import { Environment } from '@marcbachmann/cel-js';
import { celEnv, parse, plan } from '@bufbuild/cel';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { compile } from '../rules/expression';
import { inTurns, timed, timedAtOnce } from './measure';
import { atMost, type Row } from './row';

const RULES = 1000;
const FACTS = 300;
const ROUNDS = 21;
/** One judging of 1,000 rules is too short to time alone. */
const REPEATS = 20;

const fact = (n: number): string => `fact_${n % FACTS}`;

/** Conditions as packs have them: a sum against a figure and against a constant, in the words all four understand. */
const conditions = Array.from({ length: RULES }, (_, n) => {
  const [a, b, c, d] = [fact(n), fact(n * 7 + 3), fact(n * 13 + 5), fact(n * 29 + 11)];
  return `${a} * 0.5 + ${b} > ${c} && ${d} < ${(n * 37) % 5000}.5`;
});

/** The nearest without arithmetic, which json-rules-engine does not have. */
const comparisons: RuleProperties[] = conditions.map((_, n) => ({
  conditions: {
    all: [
      { fact: fact(n), operator: 'greaterThan', value: { fact: fact(n * 13 + 5) } },
      { fact: fact(n * 29 + 11), operator: 'lessThan', value: ((n * 37) % 5000) + 0.5 },
    ],
  },
  event: { type: `rule-${n}` },
}));

const values = Object.fromEntries(Array.from({ length: FACTS }, (_, n) => [fact(n), (n * 7919) % 10_000]));

/** The conditions as somebody would write them by hand, one function each. */
async function handWritten(): Promise<((facts: Record<string, number>) => boolean)[]> {
  const functions = conditions.map((condition) => `(f) => ${condition.replace(/fact_/g, 'f.fact_')}`);
  const source = `export default [\n${functions.join(',\n')}\n];`;
  const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
    default: ((facts: Record<string, number>) => boolean)[];
  };
  return module.default;
}

async function judging(): Promise<Row[]> {
  const vocabulary = new Map(Object.keys(values).map((name) => [name, 'money' as const]));
  const ours = conditions.map((condition) => compile(condition, vocabulary, 'condition'));
  const facts = new Map(Object.entries(values));
  const lookup = (name: string) => facts.get(name);

  const closures = await handWritten();

  const environment = new Environment();
  for (const name of Object.keys(values)) environment.registerVariable(name, 'double');
  const cel = conditions.map((condition) => environment.parse(condition));

  const engine = new Engine(comparisons);

  const firing = {
    ours: ours.filter((expression) => expression.evaluate(lookup) === true).length,
    closures: closures.filter((closure) => closure(values)).length,
    cel: cel.filter((evaluate) => evaluate(values) === true).length,
  };
  if (new Set(Object.values(firing)).size > 1)
    throw new Error(`They do not agree: ${JSON.stringify(firing)} of ${RULES} rules.`);

  const repeated = (judge: () => number) =>
    timedAtOnce(() => {
      for (let n = 0; n < REPEATS; n += 1) judge();
    });
  const quick = await inTurns(
    {
      ours: repeated(() =>
        ours.reduce((n, expression) => n + (expression.evaluate(lookup) === true ? 1 : 0), 0),
      ),
      closures: repeated(() => closures.reduce((n, closure) => n + (closure(values) ? 1 : 0), 0)),
      cel: repeated(() => cel.reduce((n, evaluate) => n + (evaluate(values) === true ? 1 : 0), 0)),
    },
    ROUNDS,
  );
  const { engine: engineCost, ours: oursBeside } = await inTurns(
    {
      engine: timed(() => engine.run(values)),
      ours: repeated(() =>
        ours.reduce((n, expression) => n + (expression.evaluate(lookup) === true ? 1 : 0), 0),
      ),
    },
    5,
  );
  const what = `${RULES} rules over ${FACTS} facts`;
  const inUs = (ms: number): string => `${Math.round((ms * 1000) / REPEATS)} µs`;
  return [
    {
      what,
      against: 'hand-written closures',
      target: atMost(3),
      measured: quick.ours / quick.closures,
      note: `ours ${inUs(quick.ours)}, closures ${inUs(quick.closures)}; conditions in money, compared with a tolerance of half a cent`,
    },
    {
      what,
      against: '@marcbachmann/cel-js',
      target: atMost(0.5),
      measured: quick.ours / quick.cel,
      note: `cel-js ${inUs(quick.cel)}`,
    },
    {
      what,
      against: 'json-rules-engine, which does the comparisons only',
      target: atMost(0.01),
      measured: oursBeside / REPEATS / engineCost,
      note: `json-rules-engine ${engineCost.toFixed(1)} ms`,
    },
  ];
}

async function compiling(): Promise<Row> {
  const vocabulary = new Map(Object.keys(values).map((name) => [name, 'money' as const]));
  const environment = celEnv();
  const { ours, bufbuild } = await inTurns(
    {
      ours: timedAtOnce(() => conditions.map((condition) => compile(condition, vocabulary, 'condition'))),
      bufbuild: timedAtOnce(() => conditions.map((condition) => plan(environment, parse(condition)))),
    },
    ROUNDS,
  );
  return {
    what: `compiling ${RULES} expressions, names and units checked`,
    against: '@bufbuild/cel, parsed and planned, nothing checked',
    target: atMost(0.1),
    measured: ours / bufbuild,
    note: `ours ${ours.toFixed(1)} ms, @bufbuild/cel ${bufbuild.toFixed(1)} ms`,
  };
}

/** Rules and expressions, in Node. */
export async function ruleRows(): Promise<Row[]> {
  return [...(await judging()), await compiling()];
}
