import Table from 'cli-table3';
import { Command } from 'commander';
import { runCommand } from '../../../scripts/terminal/run-command.ts';
import { apartTexts, archiveTexts } from './marked-texts.ts';
import { scoreNames, type MarkedText } from './score-names.ts';

const command = new Command('npm run check:names --')
  .description(
    'Read the names off the articles of the archive and off stories that no rule was made by, and hold\n' +
      'them against those marked by hand in tests/gold-names.',
  )
  .option('--misses', 'list what was found wrongly, and what was not found')
  .allowExcessArguments(false)
  .action(({ misses }: { misses?: true }) => {
    const table = new Table({ head: ['texts', 'names', 'marked', 'found', 'precision', 'recall'] });
    const lists: string[] = [];
    const add = (gold: string, texts: readonly MarkedText[]) => {
      for (const score of scoreNames(gold, texts)) {
        const { kind, right, wrong, missed, precision, recall } = score;
        const figures = [
          right + missed.length,
          right + wrong.length,
          share(precision),
          share(recall),
        ];
        table.push([gold, kind, ...figures]);
        lists.push(...wrong.map((name) => `wrong   ${name}`));
        lists.push(...missed.map((name) => `missed  ${name}`));
      }
    };
    add('archive.yml', archiveTexts());
    add('apart.yml', apartTexts());
    console.log(table.toString());
    if (misses) console.log(lists.join('\n'));
  });

await runCommand(command);

function share(value: number): string {
  return value.toFixed(3);
}
