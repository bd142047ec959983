import { checkByTool } from '../support/check-by-tool.ts';
import { toolScript } from '../support/run-tool.ts';

checkByTool(
  'types hold in TypeScript and Astro files',
  [toolScript('astro'), 'check', '--minimumFailingSeverity=hint'],
  '`npx astro check` shows it',
);
