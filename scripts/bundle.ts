import { build } from 'vite';
import { inProject } from './root';

/** Bundles a module of ours to one script that a browser can be given; its exports are in the global `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      lib: { entry: inProject(entry), formats: ['iife'], name, fileName: name },
    },
  });
  const [chunk] = (Array.isArray(output) ? output : [output]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return chunk.code;
}
