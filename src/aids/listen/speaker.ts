/** What of the browser's speech is asked for. */
export type Synthesis = Pick<
  SpeechSynthesis,
  'cancel' | 'speak' | 'getVoices' | 'speaking' | 'pending'
>;

/** Milliseconds after which a voice that says nothing, and tells nothing, is taken to have ended. */
const LOST_AFTER = 3000;
/** Some browsers drop what is said at once after something was cut short. */
const BREATH = 60;

/**
 * Speaks one line after the other. A line is short, so that no browser cuts it off; to pause is to
 * stop and to begin the line again, as Android knows no pause.
 */
export class Speaker {
  rate = 1;
  #synthesis: Synthesis;
  #make: (words: string) => SpeechSynthesisUtterance;
  /** Counts what was said: what tells of an end too late is not heeded. */
  #turn = 0;
  #watch: ReturnType<typeof setTimeout> | undefined;
  /** Held, for Chrome forgets one that nobody holds, and then tells no end. */
  #now: SpeechSynthesisUtterance | undefined;

  constructor(synthesis: Synthesis, make: (words: string) => SpeechSynthesisUtterance) {
    this.#synthesis = synthesis;
    this.#make = make;
  }

  /** Says words instead of what is being said; `done` is called when they were said to the end. */
  say(words: string, done: () => void, failed: () => void): void {
    const wasSpeaking = this.#synthesis.speaking || this.#synthesis.pending;
    this.stop();
    const turn = this.#turn;
    const once = (act: () => void) => () => {
      if (turn !== this.#turn) return;
      this.stop();
      act();
    };
    const utterance = this.#make(words);
    utterance.lang = 'zh-CN';
    utterance.rate = this.rate;
    const voice = chooseVoice(this.#synthesis.getVoices());
    if (voice) utterance.voice = voice;
    utterance.onend = once(done);
    utterance.onerror = ({ error }) => {
      if (error !== 'interrupted' && error !== 'canceled') once(failed)();
    };
    this.#now = utterance;
    const speak = () => {
      if (turn !== this.#turn) return;
      this.#synthesis.speak(utterance);
      this.#watchOver(once(done));
    };
    if (wasSpeaking) this.#watch = setTimeout(speak, BREATH);
    else speak();
  }

  stop(): void {
    this.#turn++;
    clearTimeout(this.#watch);
    this.#now = undefined;
    this.#synthesis.cancel();
  }

  /** Goes on where a browser forgets to tell that it has ended. */
  #watchOver(goOn: () => void): void {
    this.#watch = setTimeout(() => {
      const { speaking, pending } = this.#synthesis;
      if (this.#now && (speaking || pending)) this.#watchOver(goOn);
      else goOn();
    }, LOST_AFTER);
  }
}

/** A Mandarin voice, one of the device itself before one that sends the text elsewhere. */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const mandarin = voices.filter(({ lang }) => /^(zh|cmn)([-_](hans|cn))?/i.test(lang));
  const mainland = mandarin.filter(({ lang }) => /cn|hans/i.test(lang));
  const best = mainland.length > 0 ? mainland : mandarin;
  return best.find(({ localService }) => localService) ?? best[0];
}
