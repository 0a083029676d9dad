import { caseStages } from '../rules/caseStages';
import type { ScriptUse } from '../rules/verdict';
import { settle } from './cases';
import type { ScriptMatter } from './database';
import type { Writing } from './writing';

type Matter = [clientId: string, period: string, rule: string];

const agreed = caseStages.indexOf('agreed');

/** How scripts have fared. A script counts once in a matter, however often its text was copied there. */
export function createUses({ db }: Pick<Writing, 'db'>) {
  /** Only the index is read, never the notes. */
  async function mattersOf(script: string): Promise<Matter[]> {
    const keys = await db.notes.where('usedFor').between([script], [script, []]).uniqueKeys();
    return (keys as unknown as ScriptMatter[]).map(([, ...matter]) => matter);
  }

  return {
    /** Matters each of these scripts was used in, and those of them the client agreed to. */
    async of(scripts: readonly string[]): Promise<Map<string, ScriptUse>> {
      const matters = await Promise.all(scripts.map(mattersOf));
      const cases = settle(await db.cases.where('[clientId+period+rule]').anyOf(matters.flat()).toArray());
      const won = new Set(
        cases
          .filter(({ stage }) => caseStages.indexOf(stage) >= agreed)
          .map(({ clientId, period, rule }) => JSON.stringify([clientId, period, rule])),
      );
      return new Map(
        scripts.map((script, index) => {
          const own = matters[index] ?? [];
          return [
            script,
            { used: own.length, agreed: own.filter((matter) => won.has(JSON.stringify(matter))).length },
          ];
        }),
      );
    },
  };
}
