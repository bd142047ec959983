// Starts one of the commands beside it: `node scripts/run.mjs parse --check`.
// Plain JavaScript that Node 16 understands, so that an old Node gets a sentence, not a stack.
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [name = '', ...args] = process.argv.slice(2);
const command = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `This needs Node 22.12 or newer, and here runs Node ${process.versions.node}. ` +
      'On Linux x64 `npm ci` brings a fitting one along (run through `npm start`, `npm run …`); ' +
      'elsewhere install it from https://nodejs.org',
  );
  process.exitCode = 1;
} else if (process.features.typescript) {
  process.argv = [process.execPath, command, ...args];
  await import(pathToFileURL(command).href);
} else {
  // Node 22.12 to 22.17 reads TypeScript only when told to.
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawnSync(process.execPath, [...flags, command, ...args], { stdio: 'inherit' });
  process.exitCode = child.status === null ? 1 : child.status;
}
