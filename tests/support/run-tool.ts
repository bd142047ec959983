import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { readJson } from './read-json.ts';
import { root } from './root.ts';

/** How a program ended and all that it said. */
export interface Outcome {
  code: number | null;
  output: string;
}

/** Runs a program of Node in the project's folder until it ends. */
export function runNode(
  args: readonly string[],
  options: { env?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.signal ? { signal: options.signal } : {}),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  }
  child.on('error', reject);
  child.on('close', (code) => {
    resolve({ code, output });
  });
  return promise;
}

/** What we read of a package's `package.json`. */
const manifestSchema = z.object({
  bin: z.union([z.string(), z.record(z.string(), z.string())]),
});

/** The script that a package's command runs, such as `eslint` or `astro`. */
export function toolScript(packageName: string, command = packageName): string {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = readJson(manifest, manifestSchema, 'npm ci');
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command \`${command}\``);
  return join(dirname(manifest), script);
}
