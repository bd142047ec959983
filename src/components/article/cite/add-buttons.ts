import { bibtex, bibtexKey } from '../../../data/cite/bibtex.ts';
import type { Cited } from '../../../data/cite/cited.ts';
import { gbt7714 } from '../../../data/cite/gbt7714.ts';
import { ris } from '../../../data/cite/ris.ts';
import { copyText } from '../copy-text.ts';
import { today } from './today.ts';

/** Milliseconds for which a button says what came of it. */
const SAID_FOR = 2000;

/** Adds to the line of a citation the buttons that copy it or keep it as a file. */
export function addButtons(box: Element, cited: Cited): void {
  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  /** @param act says what came of it */
  const add = (words: string, title: string, act: () => Promise<string> | string): void => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.title = title;
    button.addEventListener('click', () => {
      void Promise.resolve(act()).then((said) => {
        button.textContent = said;
        // A region that is filled after it is there is read out.
        box.append(status);
        setTimeout(() => (status.textContent = said));
        setTimeout(() => (button.textContent = words), SAID_FOR);
      });
    });
    box.append(button);
  };
  const copy = async (text: string) => ((await copyText(text)) ? '已复制' : '请手动选取');
  add('复制引文', '复制 GB/T 7714 引文', () => copy(gbt7714(cited, today())));
  add('BibTeX', '复制 BibTeX', () => copy(bibtex(cited, today())));
  add('RIS', '保存 RIS 文件', () => {
    saveFile(`${bibtexKey(cited)}.ris`, ris(cited, today()));
    return '已保存';
  });
}

function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([text], { type: 'application/x-research-info-systems' }),
  );
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAID_FOR);
}
