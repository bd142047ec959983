/** What a reader may choose of how pages look; the first of each is what they are without a choice. */
export const CHOICES = {
  size: ['normal', 'large', 'larger', 'largest'],
  face: ['serif', 'sans'],
  theme: ['system', 'light', 'sepia', 'dark'],
  script: ['hans', 'hant'],
  elder: ['off', 'on'],
} as const;

export type SettingName = keyof typeof CHOICES;
/** One choice of each kind. */
export type Settings = { [Name in SettingName]: (typeof CHOICES)[Name][number] };

/** The entry of the browser's storage, which the first script of a page reads, too. */
export const SETTINGS_KEY = 'reading';

/** What of the browser's `localStorage` is asked for. */
export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Reads what was kept; whatever is none of the choices counts as not chosen. */
export function readSettings(text: string | null): Settings {
  const kept = parse(text);
  const pick = <Name extends SettingName>(name: Name): Settings[Name] => {
    const choices: readonly Settings[Name][] = CHOICES[name];
    return choices.find((choice) => choice === kept[name]) ?? CHOICES[name][0];
  };
  return {
    size: pick('size'),
    face: pick('face'),
    theme: pick('theme'),
    script: pick('script'),
    elder: pick('elder'),
  };
}

/** Prints what is not as it would be anyway; nothing where nothing was chosen. */
export function printSettings(settings: Settings): string | undefined {
  const chosen = Object.entries(settings).filter(
    ([name, choice]) => choice !== CHOICES[name as SettingName][0],
  );
  return chosen.length > 0 ? JSON.stringify(Object.fromEntries(chosen)) : undefined;
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
