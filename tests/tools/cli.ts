/**
 * By hand: node --import tsx tests/tools/cli.ts start|stop tryton|sql-ledger|all [--work-dir DIR]
 * `start` leaves the tool running and prints where; exit code 3 means that it
 * cannot be set up on this machine, for the reason printed.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startTool, stopTool, toolIds, type ToolId } from './index';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'work-dir': { type: 'string', default: '.cache/tools' } },
});
const [action, which] = positionals;
const ids: readonly ToolId[] = which === 'all' ? toolIds : toolIds.filter((id) => id === which);
if ((action !== 'start' && action !== 'stop') || ids.length === 0) {
  console.error('usage: cli.ts start|stop tryton|sql-ledger|all [--work-dir DIR]');
  process.exit(2);
}
const workDir = resolve(values['work-dir']);
for (const id of ids) {
  if (action === 'stop') {
    await stopTool(id, workDir);
    console.log(`${id}: stopped`);
    continue;
  }
  const began = performance.now();
  const tool = await startTool(id, { workDir, keep: true, log: (line) => console.error(`${id}: ${line}`) });
  if ('skipped' in tool) {
    console.error(`${id}: skipped: ${tool.skipped}`);
    process.exitCode = 3;
    continue;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${id}: ${tool.url}  user ${tool.user}  password ${tool.password}  (${seconds} s)`);
}
