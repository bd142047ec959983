import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { z } from 'astro/zod';
import { wholeJson } from './read-json.ts';

const faultSchema = z.strictObject({
  /** Only calls about this folder and what lies below it count. */
  under: z.string(),
  /** The call that fails, from 1; 0 for none, to count them. */
  at: z.int().nonnegative(),
  /** `ENOSPC` and the like. */
  code: z.string(),
  /** Whether all calls after it fail, too. */
  lasting: z.boolean(),
  /** Whether the process is dead from then on, as when the power goes: no call of its comes through. */
  dies: z.boolean().optional(),
  /** Whether a write that fails leaves half of its bytes, as on a full disk. */
  half: z.boolean().optional(),
});

/** What the disk is made to answer. */
export type Fault = z.infer<typeof faultSchema>;

/** The same, for whoever names the folder later. */
export const faultAnywhereSchema = faultSchema.omit({ under: true });

/** What is thrown where a process would be dead. */
export class Died extends Error {}

/** A number that counts calls as they are made. */
export interface Count {
  calls: number;
}

type Call = (...args: unknown[]) => unknown;

/** Calls of the file system by path, and what the system calls them. */
const BY_PATH = {
  ...{ openSync: 'open', readFileSync: 'open', writeFileSync: 'open', readdirSync: 'scandir' },
  ...{ mkdirSync: 'mkdir', renameSync: 'rename', rmSync: 'rm', rmdirSync: 'rmdir' },
  ...{ statSync: 'stat', lstatSync: 'lstat', accessSync: 'access', realpathSync: 'realpath' },
} as const;
/** Calls about a file that is open: their errors name no path. */
const BY_FILE = { fsyncSync: 'fsync', writeSync: 'write', closeSync: 'close' } as const;

/**
 * Wraps the calls of node:fs that our commands make, so that one of them fails.
 *
 * @returns the count, and what takes the wrapping off
 */
export function installFault(fault: Fault): { count: Count; remove: () => void } {
  const table = fs as unknown as Record<string, Call>;
  const originals = new Map<string, Call>();
  const count: Count = { calls: 0 };
  const open = new Set<unknown>();
  const base = resolve(fault.under);
  const isUnder = (path: unknown): boolean =>
    typeof path === 'string' && (resolve(path) === base || resolve(path).startsWith(base + sep));
  const wrap = (name: string, syscall: string, counts: (first: unknown) => boolean): void => {
    const original = table[name];
    if (!original) throw new Error(`node:fs has no ${name}`);
    originals.set(name, original);
    table[name] = (...args) => {
      if (counts(args[0])) strike(fault, count, { syscall, args, original });
      const result = original(...args);
      if (name === 'openSync' && counts(args[0])) open.add(result);
      if (name === 'closeSync') open.delete(args[0]);
      return result;
    };
  };
  for (const [name, syscall] of Object.entries(BY_PATH)) wrap(name, syscall, isUnder);
  for (const [name, syscall] of Object.entries(BY_FILE)) wrap(name, syscall, (fd) => open.has(fd));
  syncBuiltinESMExports();
  return {
    count,
    remove: () => {
      for (const [name, original] of originals) table[name] = original;
      syncBuiltinESMExports();
    },
  };
}

interface Struck {
  syscall: string;
  args: unknown[];
  original: Call;
}

function strike(fault: Fault, count: Count, { syscall, args, original }: Struck): void {
  count.calls += 1;
  const { at, code, lasting, dies, half } = fault;
  if (at === 0 || (lasting || dies ? count.calls < at : count.calls !== at)) return;
  const [path, dest] = args;
  if (half && count.calls === at) writeHalf(original, args);
  if (dies) throw new Died(`dead at ${syscall}`);
  const named = typeof path === 'string' ? { path } : {};
  const moved = syscall === 'rename' && typeof dest === 'string' ? { dest } : {};
  const error = new Error(`${code}: made to fail, ${syscall}`);
  throw Object.assign(error, { code, syscall, ...named, ...moved });
}

function writeHalf(original: Call, [target, content]: unknown[]): void {
  if (!original.name.startsWith('write')) return;
  const bytes = Buffer.from(content as string | Uint8Array);
  original(target, bytes.subarray(0, bytes.length / 2));
}

/** Runs work while one call fails; what it throws is returned. */
export function withFault(fault: Fault, work: () => unknown): { calls: number; error?: unknown } {
  const { count, remove } = installFault(fault);
  try {
    work();
    return { calls: count.calls };
  } catch (error) {
    return { calls: count.calls, error };
  } finally {
    remove();
  }
}

// Loaded before a command, the variable FAULT says what is to fail.
const asked = process.env['FAULT'];
if (asked !== undefined) {
  installFault(wholeJson('the variable FAULT', asked, faultSchema, 'set it by JSON.stringify'));
}
