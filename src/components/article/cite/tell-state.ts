import { VERSION_KEY, type Cited } from '../../../data/cite/cited.ts';

/**
 * Says to a reader who comes by a citation's address whether the text is still that which was cited.
 * Nothing is said where the address names no state.
 */
export function tellState({ version }: Pick<Cited, 'version'>, article: Element | null): void {
  const wanted = new URLSearchParams(location.search).get(VERSION_KEY);
  if (wanted === null || !article) return;
  const line = document.createElement('p');
  line.className = 'state';
  line.setAttribute('role', 'status');
  article.before(line);
  // A region that is filled after it is there is read out.
  setTimeout(() => {
    line.textContent =
      wanted === version
        ? `文字与引用时相同（${version}）。`
        : `引用以后，文字订正过：引用的是 ${wanted.slice(0, 64)}，现在是 ${version}。`;
  });
}
