import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { readJson } from './read-json.ts';
import { root } from './root.ts';

/** A browser program and what it wants from its environment. */
export interface Program {
  path: string;
  env?: Record<string, string>;
}

const UNPACK = `
  import chromium from '@sparticuz/chromium';
  chromium.setGraphicsMode = false;
  await chromium.executablePath();
`;

/**
 * The Chromium that comes with the package @sparticuz/chromium, unpacked once into node_modules
 * with the libraries that a bare machine lacks. It has no need of anything else but libc.
 *
 * @returns `undefined` on systems for which the package has no program
 */
export async function bundledChromium(): Promise<Program | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const manifest = readJson(
    join(root, 'node_modules/@sparticuz/chromium/package.json'),
    z.object({ version: z.string() }),
    'npm ci',
  );
  const shelf = join(root, 'node_modules/.cache/chromium');
  const folder = join(shelf, manifest.version);
  if (!existsSync(folder)) await unpack(shelf, folder);
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacks beside its place and then moves: several test processes may come at once. */
async function unpack(shelf: string, folder: string): Promise<void> {
  await mkdir(shelf, { recursive: true });
  const draft = await mkdtemp(join(shelf, 'draft-'));
  // The package unpacks into the temporary folder, and its libraries too if it thinks it is at
  // Amazon's; those are what a machine without a desktop does not have.
  const env = { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: root,
      env,
    });
    await writeFile(join(draft, 'fonts.conf'), fontsConf(folder));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The machine's fonts, Chinese ones among them if it has any, and the package's Latin ones. */
function fontsConf(folder: string): string {
  const places = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts')];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...places.map((place) => `  <dir>${place}</dir>`),
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
