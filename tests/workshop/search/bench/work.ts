// Runs in a process of its own, so that its memory is that of one piece of work: `work.ts make FOLDER
// ARTICLES SEED`, `work.ts index FOLDER`, `work.ts pagefind FOLDER ARTICLES SEED FLAVOUR`.
import { join } from 'node:path';
import { makeArchive } from '../../made-archive/make-archive.ts';
import { writeIssue } from '../../made-archive/write-files.ts';
import { measureIndex } from './measure-index.ts';
import { FLAVOURS, measurePagefind } from './pagefind/measure-pagefind.ts';

const [task, folder = '', articles = '', seed = '', flavour] = process.argv.slice(2);

switch (task) {
  case 'make':
    for (const issue of makeArchive(Number(articles), Number(seed))) {
      writeIssue(issue, join(folder, 'articles'));
    }
    break;
  case 'index':
    console.log(JSON.stringify(await measureIndex(folder)));
    break;
  case 'pagefind': {
    const known = FLAVOURS.find((one) => one === flavour);
    if (!known) throw new Error(`There is no way of indexing named ${flavour ?? ''}.`);
    const cost = await measurePagefind(folder, known, Number(articles), Number(seed));
    console.log(JSON.stringify(cost));
    break;
  }
  default:
    throw new Error(`There is no task ${task ?? ''}.`);
}
