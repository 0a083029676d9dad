import { spawn } from 'node:child_process';
import { inProject } from '../../../scripts/root';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A command as `npm` calls it, to its end. */
export function called(...args: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inProject('scripts/run.mjs'), ...args], { cwd: inProject() });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
