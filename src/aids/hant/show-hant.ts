import { wordsToMark } from '../../search/marks/address.ts';
import sheet from '../aids.css?url';
import { readIssueDay } from '../article-links.ts';
import { loadSheet } from '../load-sheet.ts';
import { convert } from './convert.ts';
import { convertPart, restore, type Originals } from './convert-page.ts';
import { unpackTable, type HantTable, type PackedTable } from './table.ts';

/** Milliseconds that the marks of a search may take. */
const PATIENCE = 3000;

/**
 * Shows the page in traditional characters, and what comes to it later.
 *
 * @param folder address of the tables
 * @returns what shows it as it was
 * @throws when the tables can't be had
 */
export async function showHant(folder: string): Promise<() => void> {
  const day = readIssueDay(location.pathname);
  const files = ['base', ...(day ? [day] : [])].map((name) => fetchTable(`${folder}${name}.json`));
  const [, ...packed] = await Promise.all([loadSheet(sheet), ...files]);
  const table = unpackTable(...packed);
  // A search is marked in the text as it was printed.
  if (wordsToMark(location.search)) await appears('.hit-bar');
  return convertAll(table);
}

function convertAll(table: HantTable): () => void {
  const root = document.documentElement;
  const before: Originals = { texts: new Map(), attributes: new Map() };
  const { title } = document;
  const { lang } = root;
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      if (type === 'characterData') convertPart(target, table, before);
      for (const node of addedNodes) if (node.isConnected) convertPart(node, table, before);
    }
    observer.takeRecords();
  });
  convertPart(document.body, table, before);
  document.title = convert(title, table);
  root.lang = 'zh-Hant';
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    restore(before);
    document.title = title;
    root.lang = lang;
  };
}

async function fetchTable(href: string): Promise<PackedTable> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} can't be had: ${response.status}`);
  return (await response.json()) as PackedTable;
}

/** Waits until something is on the page; not for ever. */
function appears(selector: string): Promise<void> {
  if (document.querySelector(selector)) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(selector)) finish();
    });
    const finish = () => {
      observer.disconnect();
      resolve();
    };
    observer.observe(document.body, { childList: true, subtree: true });
    setTimeout(finish, PATIENCE);
  });
}
