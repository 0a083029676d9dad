import { build } from 'vite';
import { inProject } from '../scripts/root';

/** Bundles a module of ours to one script that a browser can be given; its exports are in `bench`. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      lib: { entry: inProject(entry), formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  const [chunk] = (Array.isArray(output) ? output : [output]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return chunk.code;
}
