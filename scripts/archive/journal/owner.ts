import { readFileSync } from 'node:fs';

/** A process as it is noted on disk. */
export interface Owner {
  pid: number;
  /** When it began, as the system counts; tells it from a later one of the same number. */
  start?: string;
}

/** This process as `readOwner` reads it. */
export function printOwner(): string {
  return `${process.pid} ${startOf(process.pid) ?? ''}`.trimEnd();
}

/** Reads which process a file names; nothing when there is no such file, or it names none. */
export function readOwner(path: string): Owner | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const [, pid, start] = /^(\d+)(?: (\d+))?$/.exec(text.trim()) ?? [];
  if (pid === undefined) return undefined;
  return { pid: Number(pid), ...(start === undefined ? {} : { start }) };
}

/** Whether a process still runs. Numbers of ended ones are given again: then the start differs. */
export function isAlive({ pid, start }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    const isForeign = error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!isForeign) return false;
  }
  const now = startOf(pid);
  return start === undefined || now === undefined || start === now;
}

/** When a process began, in ticks since the machine did; only Linux tells. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
