import type { Cited } from '../../../data/cite/cited.ts';
import { citedFrom, type NewsArticle } from '../../../data/json-ld.ts';
import { addButtons } from './add-buttons.ts';
import { tellState } from './tell-state.ts';
import { gbt7714 } from '../../../data/cite/gbt7714.ts';
import { today } from './today.ts';

const box = document.querySelector('.provenance');
const text = document.querySelector('#cite');
const cited = readCited();
if (box && text && cited) {
  text.textContent = gbt7714(cited, today());
  addButtons(box, cited);
  tellState(cited, document.querySelector('article'));
}

/** The page says for search engines all that a citation needs. */
function readCited(): Cited | undefined {
  const json = document.querySelector('script[type="application/ld+json"]')?.textContent;
  return json ? citedFrom(JSON.parse(json) as NewsArticle) : undefined;
}
