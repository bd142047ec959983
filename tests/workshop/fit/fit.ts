import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';

/**
 * What is fitted, in this order: each step reads pages with the tables of those before. The last table of
 * the layout is fitted to what the others make of pages, hence twice.
 */
const STEPS = ['layout', 'layout', 'parts', 'doubts'] as const;

const command = new Command('npm run fit --')
  .description(
    'Fit the tables of src/parse/weights to pages of which the truth is known.\n' +
      'The same pages make the same tables; README.md in tests/workshop/fit says which.',
  )
  .addOption(new Option('--only <step>', 'one table alone').choices([...new Set(STEPS)]))
  .allowExcessArguments(false)
  .action(({ only }: { only?: string }) => {
    for (const step of STEPS.filter((one) => only === undefined || one === only)) run(step);
  });

await command.parseAsync();

/** Runs a step in a process of its own, so that it reads the tables that were written before it. */
function run(step: string): void {
  const path = fileURLToPath(new URL(`steps/${step}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [...process.execArgv, path], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
