import type { Growth } from '../seen.ts';

/**
 * What was new when a saved search was last opened in this visit, so that it is still marked when the
 * reader comes back from an article. Where the browser forbids it, it is forgotten with the page.
 */
export function createSession(name: string) {
  const known = new Map<string, Growth>();
  const nameOf = (key: string) => `${name}${key}`;
  return {
    put(key: string, growth: Growth): void {
      known.set(key, growth);
      try {
        const { count, since, stretches } = growth;
        const text = JSON.stringify({ count, since, stretches: [...stretches] });
        sessionStorage.setItem(nameOf(key), text);
      } catch {
        // Forbidden, or full.
      }
    },
    get(key: string): Growth | undefined {
      try {
        return known.get(key) ?? readGrowth(sessionStorage.getItem(nameOf(key)));
      } catch {
        return undefined;
      }
    },
  };
}

function readGrowth(text: string | null): Growth | undefined {
  const value = JSON.parse(text ?? 'null') as Partial<Record<keyof Growth, unknown>> | null;
  if (typeof value?.since !== 'string' || !Array.isArray(value.stretches)) return undefined;
  const stretches = value.stretches.filter((one) => typeof one === 'string');
  return { count: Number(value.count), since: value.since, stretches: new Set(stretches) };
}
