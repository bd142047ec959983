import type { Kept } from '../../src/aids/settings/settings.ts';

/** What a browser keeps, in memory. */
export class MemoryStorage implements Kept {
  #entries = new Map<string, string>();
  getItem(name: string): string | null {
    return this.#entries.get(name) ?? null;
  }
  setItem(name: string, text: string): void {
    this.#entries.set(name, text);
  }
  removeItem(name: string): void {
    this.#entries.delete(name);
  }
}
