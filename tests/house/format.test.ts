import { checkByTool } from '../support/check-by-tool.ts';
import { toolScript } from '../support/run-tool.ts';

checkByTool(
  'the one formatter changes nothing',
  [
    ...[toolScript('prettier'), '--check', '--log-level=warn'],
    ...['--cache', '--cache-strategy=content', '--cache-location=.cache/prettier', '.'],
  ],
  '`npm run format` repairs it',
);
