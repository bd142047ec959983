import { readArticlePath, readIssueDay, articleLinks } from './article-links.ts';
import { listenForKeys } from './keys/listen-for-keys.ts';
import { keepOffline } from './offline/keep-offline.ts';
import { readPlaces } from './progress/kept-progress.ts';
import { choose, currentSettings, showSettings, tintBrowser } from './settings/apply-settings.ts';
import { SETTINGS_KEY, type Settings } from './settings/settings.ts';

// What a page does for its reader beyond showing itself. What few ask for is fetched when they do.
const root = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const article = readArticlePath(location.pathname);
const day = readIssueDay(location.pathname);
const canListen =
  'speechSynthesis' in window && (article !== undefined || articleLinks().length > 0);
const listen = canListen ? startListening : undefined;

function startListening(): void {
  void import('./listen/start-listening.ts').then((module) => module.startListening());
}

function showKeys(): void {
  void import('./keys/show-keys.ts').then((module) => module.showKeys(canListen));
}

/** What takes the traditional characters, and the keys of 长者版, away again. */
let undoHant: Promise<() => void> | undefined;
let undoElder: Promise<() => void> | undefined;

/** Carries out what style sheets can't. */
function follow({ script, elder }: Settings): void {
  if (script === 'hant') {
    undoHant ??= import('./hant/show-hant.ts').then((module) => module.showHant(`${root}hant/`));
    undoHant.catch((reason: unknown) => {
      console.warn(reason);
      undoHant = undefined;
    });
  } else if (undoHant) {
    void undoHant.then((undo) => undo());
    undoHant = undefined;
  }
  if (elder === 'on') {
    undoElder ??= import('./elder/show-elder.ts').then((module) =>
      module.showElder({
        home: root,
        search: `${root}search/`,
        listen,
        isRead(href) {
          const at = readArticlePath(href);
          return at !== undefined && readPlaces(localStorage, at.day).has(at.place);
        },
        leave: () => follow(choose('elder', 'off')),
      }),
    );
  } else if (undoElder) {
    void undoElder.then((undo) => undo());
    undoElder = undefined;
  }
}

function openPanel(): void {
  const offline = `${root}offline/`;
  void import('./settings/show-panel.ts').then((module) =>
    module.showPanel({ changed: follow, showKeys, offline }),
  );
}

for (const button of document.querySelectorAll<HTMLButtonElement>('#reading')) {
  button.addEventListener('click', openPanel);
  const item = button.closest('li');
  if (item) item.hidden = false;
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-listen]')) {
  if (!listen) continue;
  button.addEventListener('click', listen);
  button.hidden = false;
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-elder-on]')) {
  button.addEventListener('click', () => follow(choose('elder', 'on')));
  button.hidden = false;
}
const settings = currentSettings();
tintBrowser(settings.theme);
follow(settings);
// Another tab may have chosen otherwise.
addEventListener('storage', ({ key }) => {
  if (key !== SETTINGS_KEY && key !== null) return;
  showSettings(currentSettings());
  follow(currentSettings());
});
listenForKeys({ showKeys, listen });
if (article) {
  void import('./progress/watch-reading.ts').then((module) => module.watchReading(article));
}
const shown = day ?? articleLinks()[0]?.day;
if (shown) void import('./progress/show-progress.ts').then((module) => module.showProgress(shown));
keepOffline(root);
