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
  return {
    size: pick(CHOICES.size, kept['size']),
    face: pick(CHOICES.face, kept['face']),
    theme: pick(CHOICES.theme, kept['theme']),
    script: pick(CHOICES.script, kept['script']),
    elder: pick(CHOICES.elder, kept['elder']),
  };
}

/** Prints what is not as it would be anyway; nothing where nothing was chosen. */
export function printSettings(settings: Settings): string | undefined {
  const chosen = Object.entries(settings).filter(
    ([name, choice]) => choice !== CHOICES[name as SettingName][0],
  );
  return chosen.length > 0 ? JSON.stringify(Object.fromEntries(chosen)) : undefined;
}

function pick<Choice>(choices: readonly [Choice, ...Choice[]], kept: unknown): Choice {
  return choices.find((choice) => choice === kept) ?? choices[0];
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
