import sheet from '../aids.css?url';
import { loadSheet } from '../load-sheet.ts';
import { make } from '../make.ts';
import { showDialog } from '../show-dialog.ts';

/** A key, and what it does on this page. */
export interface Key {
  keys: readonly string[];
  words: string;
}

/** The keys of the search page's box and list. */
const SEARCH: readonly Key[] = [
  { keys: ['↓', '↑'], words: '在检索框和结果之间上下移动' },
  { keys: ['Enter'], words: '打开选中的结果' },
  { keys: ['Esc'], words: '回到检索框，再按一次清空' },
];
const FIELD = 'input[type="search"][name="q"]';

/** The keys that do something on the page as it is now. */
export function keysOfPage(canListen: boolean): Key[] {
  const has = (selector: string) =>
    [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
  const keys: Key[] = [];
  for (const [rel, sign, words] of [
    ['prev', '←', '上一'],
    ['next', '→', '下一'],
  ] as const) {
    const link = document.querySelector<HTMLLinkElement>(`head link[rel="${rel}"]`);
    if (link) keys.push({ keys: [sign], words: `${words}${unitOf(link)}` });
  }
  if (canListen) keys.push({ keys: ['L'], words: '听报，暂停，继续' });
  if (has(FIELD)) keys.push({ keys: ['/'], words: '到检索框' });
  if (document.querySelector('#search-form')) keys.push(...SEARCH);
  if (has('.hit-bar button')) keys.push({ keys: ['N', 'P'], words: '下一处、上一处检索词' });
  return [...keys, { keys: ['?'], words: '看这张表' }];
}

/** 篇, 版, 期 or whatever else the links at the page's foot step by. */
function unitOf({ href }: HTMLLinkElement): string {
  const links = document.querySelectorAll<HTMLAnchorElement>('.steps a[rel], .turns a[rel]');
  const link = [...links].find((one) => one.href === href);
  const label = link?.querySelector('.step-label') ?? link;
  return label?.textContent.trim().slice(-1) ?? '页';
}

/** Shows which keys there are. */
export async function showKeys(canListen: boolean): Promise<void> {
  await loadSheet(sheet);
  const rows = keysOfPage(canListen).flatMap(({ keys, words }) => [
    make('dt', {}, ...keys.flatMap((key, at) => [at > 0 ? ' ' : '', make('kbd', {}, key)])),
    make('dd', {}, words),
  ]);
  showDialog('aid-keys', '快捷键', make('dl', {}, ...rows));
}
