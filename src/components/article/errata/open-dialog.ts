import { loadSheet } from '../../../aids/load-sheet.ts';
import { composeCorrection } from '../../../data/errata/compose-correction.ts';
import { quoteDump } from '../../../data/errata/quote-dump.ts';
import { waysToSend } from '../../../data/errata/ways-to-send.ts';
import { site } from '../../../site.ts';
import { today } from '../cite/today.ts';
import { copyText } from '../copy-text.ts';
import { buildForm } from './build-form.ts';
import { fetchDump } from './fetch-dump.ts';
import { LINES, type Chosen } from './words-of.ts';
import sheet from './errata.css?url';

/** Words of an article that are shown to choose a paragraph by. */
const SHOWN = 16;

/**
 * Opens the dialog that makes a finished correction: it looks the words up in the dump, and writes
 * what a corrections file wants. The focus goes back where it was.
 */
export async function openDialog(article: HTMLElement, chosen?: Chosen): Promise<void> {
  await loadSheet(sheet);
  const lines = Array.from(article.querySelectorAll(LINES), (line) => line.textContent.trim());
  const form = buildForm(lines.map((line) => line.slice(0, SHOWN)));
  const { dialog, line, quote, is, why, output, status, copy, ways } = form;
  const place = /issues\/([\d-]+\/p\d+)\//.exec(location.pathname)?.[1] ?? '';
  const title = `勘误：${article.querySelector('h1')?.textContent.trim() ?? ''}（${place}）`;
  const dump = fetchDump();
  let before = chosen?.before ?? '';
  const update = async (): Promise<void> => {
    copy.disabled = true;
    const text = await dump;
    const found = text ? quoteDump(text, quote.value, before) : undefined;
    const ready = quote.value.trim() !== '' && is.value.trim() !== quote.value.trim();
    status.textContent =
      quote.value.trim() === ''
        ? '先摘出有错的字。'
        : found
          ? ''
          : '底本里没有照原样找到这几个字，编者会按上下文查找。';
    const at = found ?? { quote: quote.value };
    const date = today();
    output.value = ready
      ? composeCorrection(place, { at, replace: is.value, why: why.value, date })
      : '';
    copy.disabled = !ready;
    const links = waysToSend(site, title, output.value);
    ways.replaceChildren(...(ready ? links.map(toLink) : []));
  };
  const take = (words: string) => {
    quote.value = words;
    is.value = words;
    void update();
  };
  line.addEventListener('change', () => {
    before = '';
    take(lines[line.selectedIndex - 1] ?? '');
  });
  for (const field of [quote, is, why]) field.addEventListener('input', () => void update());
  copy.addEventListener('click', () => {
    void copyText(output.value).then((done) => {
      status.textContent = done ? '已复制，可以交给编者。' : '请手动选取。';
    });
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  take(chosen?.words ?? '');
  dialog.showModal();
  (chosen ? is : line).focus();
}

function toLink({ words, href }: { words: string; href: string }): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  return link;
}
