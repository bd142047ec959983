import { loadSheet } from '../load-sheet.ts';
import { make, makeButton } from '../make.ts';
import { showDialog } from '../show-dialog.ts';
import sheet from '../aids.css?url';
import { choose, currentSettings } from './apply-settings.ts';
import type { SettingName, Settings } from './settings.ts';

/** The choices in words, in the order in which they are offered. */
const ROWS: { [Name in SettingName]: { title: string; words: Record<Settings[Name], string> } } = {
  size: {
    title: '字号',
    words: { normal: '标准', large: '大', larger: '更大', largest: '最大' },
  },
  face: { title: '字体', words: { serif: '宋体', sans: '黑体' } },
  theme: {
    title: '底色',
    words: { system: '随系统', light: '浅色', sepia: '米黄', dark: '深色' },
  },
  script: { title: '字形', words: { hans: '简体', hant: '繁体' } },
  elder: { title: '长者版', words: { off: '关', on: '开' } },
};

/** What else the panel leads to. */
export interface PanelActions {
  /** Follows a choice that script has to carry out. */
  changed(settings: Settings): void;
  showKeys(): void;
  /** Address of the page of kept issues. */
  offline: string;
}

/** Shows the panel of reading aids. What is chosen is seen at once, and kept. */
export async function showPanel({ changed, showKeys, offline }: PanelActions): Promise<void> {
  await loadSheet(sheet);
  const settings = currentSettings();
  const rows = (Object.keys(ROWS) as SettingName[]).map((name) => makeRow(name, settings, changed));
  const keys = makeButton(
    '快捷键',
    () => {
      dialog.close();
      showKeys();
    },
    { class: 'aid-plain aid-keys-button' },
  );
  const more = make(
    'p',
    { class: 'aid-more' },
    keys,
    make('a', { href: offline }, '离线可读的报纸'),
  );
  const dialog = showDialog('aid-panel', '阅读', ...rows, more);
}

function makeRow(
  name: SettingName,
  settings: Settings,
  changed: PanelActions['changed'],
): HTMLElement {
  const { title, words } = ROWS[name];
  const labels = Object.entries(words) as [Settings[SettingName], string][];
  const choices = labels.map(([choice, label]) => {
    const attributes = { type: 'radio', name: `aid-${name}`, value: choice };
    const input = make('input', { ...attributes, checked: settings[name] === choice });
    input.addEventListener('change', () => changed(choose(name, choice)));
    return make('label', {}, input, make('span', {}, label));
  });
  return make(
    'fieldset',
    { class: 'aid-row' },
    make('legend', {}, title),
    make('div', { class: 'aid-choices' }, ...choices),
  );
}
