// Loaded before a command: sends its process a signal right before its Nth rename: SIGKILL, as a power
// cut would end it, or another. DIE_AT says which rename, DIE_BY the signal; the counting is shared by
// all code that imports node:fs.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const rename = fs.renameSync;
let left = Number(process.env['DIE_AT']);

fs.renameSync = (from, to) => {
  left -= 1;
  if (left === 0) process.kill(process.pid, process.env['DIE_BY'] ?? 'SIGKILL');
  rename(from, to);
};
syncBuiltinESMExports();
