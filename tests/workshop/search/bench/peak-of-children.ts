import { readFileSync } from 'node:fs';

/** The most memory that a child of this process has held, by Linux' own account; 0 elsewhere. */
export function peakOfChildren(): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim();
    const peaks = children.split(' ').map((id) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    });
    return Math.max(...peaks);
  } catch {
    return 0;
  }
}
