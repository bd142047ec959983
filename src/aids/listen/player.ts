import type { Line } from './script.ts';
import type { Speaker } from './speaker.ts';

/** An article that is read aloud. */
export interface Part {
  title: string;
  /** Its address, by which the place is kept where the reader stopped. */
  path: string;
  /** What it says; fetched when its turn comes. */
  load(): Promise<readonly Line[]>;
}

/** Where the reading is. */
export interface Place {
  part: number;
  line: number;
}

/** What follows the reading. */
export interface Watcher {
  /** A line is begun, or stopped at. */
  moved(place: Place, line: Line | undefined): void;
  /** Reading begins, pauses, or has come to its end. */
  turned(state: 'playing' | 'paused' | 'ended'): void;
  /** A part can't be had, or the voice fails. */
  failed(): void;
}

/** Reads parts aloud one after the other, a line at a time. */
export class Player {
  state: 'playing' | 'paused' | 'ended' = 'paused';
  place: Place;
  readonly parts: readonly Part[];
  #speaker: Speaker;
  #watcher: Watcher;
  #lines: readonly Line[] = [];
  #loaded = -1;
  /** Counts the reader's wishes: what is fetched for an older one is not read. */
  #wish = 0;

  constructor(parts: readonly Part[], place: Place, speaker: Speaker, watcher: Watcher) {
    this.parts = parts;
    this.place = place;
    this.#speaker = speaker;
    this.#watcher = watcher;
  }

  /** Begins where it stopped; after the end, from the start. */
  async play(): Promise<void> {
    if (this.state === 'ended') this.place = { part: 0, line: 0 };
    this.#turn('playing');
    await this.#speak();
  }

  pause(): void {
    this.#wish++;
    this.#speaker.stop();
    this.#turn('paused');
  }

  toggle(): void {
    if (this.state === 'playing') this.pause();
    else void this.play();
  }

  /** Goes lines on or back; beyond an article's ends, to the next one or to its own beginning. */
  step(by: number): void {
    const line = this.place.line + by;
    if (line >= this.#lines.length && this.#loaded === this.place.part) this.stepPart(1);
    else this.#go({ ...this.place, line: Math.max(0, line) });
  }

  /** Goes articles on or back. */
  stepPart(by: number): void {
    const part = this.place.part + by;
    if (part >= this.parts.length) this.#end();
    else this.#go({ part: Math.max(0, part), line: 0 });
  }

  /** Says the present line anew, as with another speed. */
  again(): void {
    if (this.state === 'playing') void this.#speak();
  }

  #go(place: Place): void {
    this.place = place;
    if (this.state === 'playing') void this.#speak();
    else void this.#show();
  }

  async #show(): Promise<void> {
    if (await this.#load()) this.#watcher.moved(this.place, this.#lines[this.place.line]);
  }

  async #speak(): Promise<void> {
    if (!(await this.#load())) return;
    const line = this.#lines[this.place.line];
    if (!line) {
      this.stepPart(1);
      return;
    }
    this.#watcher.moved(this.place, line);
    this.#speaker.say(
      line.spoken,
      () => this.step(1),
      () => {
        this.pause();
        this.#watcher.failed();
      },
    );
  }

  /** @returns whether what was fetched is still wanted */
  async #load(): Promise<boolean> {
    const wish = ++this.#wish;
    const { part } = this.place;
    if (this.#loaded === part) return true;
    this.#speaker.stop();
    try {
      const lines = (await this.parts[part]?.load()) ?? [];
      if (wish !== this.#wish) return false;
      this.#lines = lines;
      this.#loaded = part;
      return true;
    } catch {
      if (wish !== this.#wish) return false;
      this.pause();
      this.#watcher.failed();
      return false;
    }
  }

  #end(): void {
    this.#wish++;
    this.#speaker.stop();
    this.#watcher.moved(this.place, undefined);
    this.#turn('ended');
  }

  #turn(state: Player['state']): void {
    this.state = state;
    this.#watcher.turned(state);
  }
}
