import { browserStorage } from '../browser-storage.ts';
import {
  CHOICES,
  printSettings,
  readSettings,
  SETTINGS_KEY,
  type SettingName,
  type Settings,
} from './settings.ts';

/** What the reader has chosen, in this browser. */
export function currentSettings(): Settings {
  return readSettings(browserStorage().getItem(SETTINGS_KEY));
}

/**
 * Keeps a choice, and shows it on the page. Where the browser keeps nothing it holds for this page.
 */
export function choose<Name extends SettingName>(name: Name, choice: Settings[Name]): Settings {
  const settings = { ...currentSettings(), [name]: choice };
  const text = printSettings(settings);
  try {
    if (text === undefined) browserStorage().removeItem(SETTINGS_KEY);
    else browserStorage().setItem(SETTINGS_KEY, text);
  } catch {
    // A private window: the choice ends with the page.
  }
  showSettings(settings);
  return settings;
}

/** Puts the choices where the style sheets look for them. */
export function showSettings(settings: Settings): void {
  const root = document.documentElement;
  for (const [name, choice] of Object.entries(settings)) {
    if (choice === CHOICES[name as SettingName][0]) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, choice);
  }
  tintBrowser(settings.theme);
}

/** The browser's own bars take the colour of the paper that was chosen by hand. */
export function tintBrowser(theme: Settings['theme']): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset['own'] ??= meta.content;
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
    meta.content = theme === 'system' ? meta.dataset['own'] : paper;
  }
}
