import { Command, InvalidArgumentError } from 'commander';
import { writeReport } from './report.ts';

const command = new Command('npm run bench:fidelity --')
  .description('Parse printed and made pages, and write the figures to docs/bench/fidelity.md.')
  .option('--pages <n>', 'made pages of each dialect', wholeNumber, 40)
  .allowExcessArguments(false)
  .action(({ pages }: { pages: number }) => console.log(`wrote ${writeReport(pages)}`));

try {
  command.parse();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}
