// Loaded before a command: kills the process with SIGKILL right before its Nth rename, as a power
// cut would. DIE_AT says which; the counting is shared by all code that imports node:fs.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const rename = fs.renameSync;
let left = Number(process.env['DIE_AT']);

fs.renameSync = (from, to) => {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  rename(from, to);
};
syncBuiltinESMExports();
