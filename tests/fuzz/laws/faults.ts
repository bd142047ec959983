import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What goes wrong in a run. */
export interface Fault {
  /** The call on the disk, from 1, that goes wrong. */
  at: number;
  /** `fail`: this one call, with an error; `die`: this and all that follow, as when the power goes. */
  how: 'fail' | 'die';
  /** The system's code of the error. */
  code: string;
  /** Whether a write leaves half of its bytes. */
  half: boolean;
}

/** What is thrown where a process would be dead. */
export class Died extends Error {}

type Call = (...args: unknown[]) => unknown;

/**
 * Runs work while calls on the disk below a folder go wrong: all synchronous functions of `node:fs`
 * that can fail, for all code that imports them.
 *
 * @returns whether the fault came to pass
 */
export function withFault(folder: string, fault: Fault, work: () => void): boolean {
  const table = fs as unknown as Record<string, Call>;
  const names = Object.keys(fs).filter((name) => name.endsWith('Sync') && name !== 'existsSync');
  const known = names.map((name) => [name, table[name]] as const);
  let count = 0;
  for (const [name, call] of known) {
    if (!call) continue;
    table[name] = (...args) => {
      const concerns = args.some((arg) => typeof arg === 'string' && arg.startsWith(folder));
      if (!concerns && typeof args[0] !== 'number') return call(...args);
      count++;
      const isDead = fault.how === 'die' && count > fault.at;
      if (count !== fault.at && !isDead) return call(...args);
      if (fault.half && !isDead) writeHalf(name, call, args);
      if (fault.how === 'die') throw new Died(`dead at ${name}`);
      const path = String(args[0]);
      const message = `${fault.code}: made to fail, ${name} '${path}'`;
      throw Object.assign(new Error(message), { code: fault.code, syscall: name, path });
    };
  }
  syncBuiltinESMExports();
  try {
    work();
  } finally {
    for (const [name, call] of known) if (call) table[name] = call;
    syncBuiltinESMExports();
  }
  return count >= fault.at;
}

/** A full disk takes some bytes before it takes no more. */
function writeHalf(name: string, call: Call, [path, content, ...rest]: unknown[]): void {
  if (name !== 'writeFileSync') return;
  const bytes = Buffer.from(content as string | Uint8Array);
  call(path, bytes.subarray(0, bytes.length / 2), ...rest);
}
