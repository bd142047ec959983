import { articleLinks, readArticlePath, readIssueDay } from './article-links.ts';
import { listenForKeys } from './keys/listen-for-keys.ts';
import { keepOffline } from './offline/keep-offline.ts';
import { showProgress } from './progress/show-progress.ts';
import { watchReading } from './progress/watch-reading.ts';
import { choose, currentSettings, showSettings, tintBrowser } from './settings/apply-settings.ts';
import { followSettings } from './settings/follow-settings.ts';
import { SETTINGS_KEY } from './settings/settings.ts';

// What a page does for its reader beyond showing itself. What few ask for is fetched when they do.
const root = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const article = readArticlePath(location.pathname);
const articles = articleLinks();
const canListen = 'speechSynthesis' in window && (article !== undefined || articles.length > 0);

const load = <Module>(work: Promise<Module>, act: (module: Module) => unknown) => {
  work.then(act).catch((reason: unknown) => console.warn(reason));
};
const listen = () => load(import('./listen/start-listening.ts'), (it) => it.startListening());
const showKeys = () => load(import('./keys/show-keys.ts'), (it) => it.showKeys(canListen));
const follow = followSettings(root, canListen ? listen : undefined);
const openPanel = () => {
  const actions = { changed: follow, showKeys, offline: `${root}offline/` };
  load(import('./settings/show-panel.ts'), (it) => it.showPanel(actions));
};

/** Shows the buttons that do nothing without script, and has them do something. */
function bind(selector: string, act: () => void): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(selector)) {
    button.addEventListener('click', act);
    button.hidden = false;
    const item = button.closest('li');
    if (item) item.hidden = false;
  }
}

bind('#reading', openPanel);
bind('[data-elder-on]', () => follow(choose('elder', 'on')));
if (canListen) bind('[data-listen]', listen);

const settings = currentSettings();
tintBrowser(settings.theme);
follow(settings);
// Another tab may have chosen otherwise.
addEventListener('storage', ({ key }) => {
  if (key !== SETTINGS_KEY && key !== null) return;
  showSettings(currentSettings());
  follow(currentSettings());
});
listenForKeys({ showKeys, listen: canListen ? listen : undefined });
if (article) watchReading(article);
const day = readIssueDay(location.pathname) ?? articles[0]?.day;
if (day) showProgress(day);
keepOffline(root);
