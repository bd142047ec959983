import { placeButton } from './place-button.ts';
import { wordsOf } from './words-of.ts';

const article = document.querySelector<HTMLElement>('article.article');
if (article) {
  // The dialog is fetched when it is asked for.
  const open = (words: ReturnType<typeof wordsOf>) =>
    void import('./open-dialog.ts').then(({ openDialog }) => openDialog(article, words));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.errata')) {
    link.setAttribute('role', 'button');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open(wordsOf(article));
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
  }
  placeButton(article, open);
}
