import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { test } from 'node:test';
import {
  CHOICES,
  printSettings,
  readSettings,
  SETTINGS_KEY,
} from '../../src/aids/settings/settings.ts';
import { root } from '../support/root.ts';

const none = readSettings(null);

test('without a choice, and where what is kept is none, all is as it is', () => {
  assert.deepEqual(none, {
    size: 'normal',
    face: 'serif',
    theme: 'system',
    script: 'hans',
    elder: 'off',
  });
  for (const text of ['', '{', '[]', 'null', '7', '{"theme":"pink","size":3}']) {
    assert.deepEqual(readSettings(text), none, text);
  }
});

test('only what was chosen is kept, and it is read as it was kept', () => {
  assert.equal(printSettings(none), undefined);
  for (const theme of CHOICES.theme) {
    const settings = { ...none, theme, script: 'hant' as const };
    assert.deepEqual(readSettings(printSettings(settings) ?? null), settings);
  }
});

test('the script before the first paint reads the same entry, and fails at nothing', () => {
  const code = readFileSync(join(root, 'src/aids/settings/first-paint.js'), 'utf8');
  const run = (text: string | null) => {
    const set: Record<string, unknown> = {};
    const localStorage = { getItem: (name: string) => (name === SETTINGS_KEY ? text : null) };
    const documentElement = {
      setAttribute: (name: string, value: unknown) => (set[name] = value),
    };
    runInNewContext(code, { localStorage, document: { documentElement } });
    return set;
  };
  assert.deepEqual(run(printSettings({ ...none, theme: 'sepia', size: 'large' }) ?? null), {
    'data-size': 'large',
    'data-theme': 'sepia',
  });
  for (const text of [null, '{', 'null', '7']) assert.deepEqual(run(text), {}, String(text));
});

const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
const elder = readFileSync(join(root, 'src/aids/elder/elder.css'), 'utf8');

/** The colours that a rule sets, by the text before its bracket. */
function coloursOf(css: string, selector: string): Record<string, string> {
  const at = css.indexOf(`${selector} {`);
  assert.ok(at >= 0, selector);
  const rule = css.slice(at, css.indexOf('}', at));
  return Object.fromEntries(
    Array.from(rule.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const light = coloursOf(tokens, ':root');
const THEMES = {
  light,
  sepia: { ...light, ...coloursOf(tokens, ":root:where([data-theme='sepia'])") },
  dark: coloursOf(tokens, ":root:where([data-theme='dark'])"),
};

test('dark by hand is as dark by the system', () => {
  assert.deepEqual(THEMES.dark, coloursOf(tokens, ':root:where(:not([data-theme]))'));
  const own = coloursOf(elder, ":root[data-elder]:where([data-theme='dark'])");
  assert.deepEqual(own, coloursOf(elder, ':root[data-elder]:where(:not([data-theme]))'));
});

test('in each theme what is written can be read, and in 长者版 better', () => {
  const own = coloursOf(elder, ':root[data-elder]');
  const ELDER = {
    light: own,
    sepia: coloursOf(elder, ":root[data-elder]:where([data-theme='sepia'])"),
    dark: coloursOf(elder, ":root[data-elder]:where([data-theme='dark'])"),
  };
  for (const [name, theme] of Object.entries(THEMES)) {
    assertContrast(theme, 4.5, name);
    assertContrast({ ...theme, ...ELDER[name as keyof typeof ELDER] }, 7, `elder, ${name}`);
  }
});

function assertContrast(theme: Record<string, string>, least: number, name: string): void {
  for (const paper of ['paper', 'tint']) {
    for (const ink of ['ink', 'soft', 'red']) {
      const found = contrast(theme[paper] ?? '', theme[ink] ?? '');
      assert.ok(found >= least, `${name}: ${ink} on ${paper} is ${found.toFixed(2)} : 1`);
    }
  }
}

/** As WCAG 2.2 has it. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
