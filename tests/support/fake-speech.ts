/** What a faked voice has said, and how it was told to. */
export interface Spoken {
  text: string;
  rate: number;
  lang: string;
}

declare global {
  interface Window {
    /** Everything that was said on the page. */
    spoken: Spoken[];
    /** Has the voice come to the end of what it says. */
    endLine(): void;
  }
}

/** Gives a page a voice that says a line when it is told to; to be run before the page's scripts. */
export function fakeSpeech(): void {
  interface Words {
    text: string;
    rate: number;
    lang: string;
    onend?: (event: unknown) => void;
  }
  let now: Words | undefined;
  window.spoken = [];
  window.endLine = () => {
    const words = now;
    now = undefined;
    words?.onend?.({});
  };
  class Utterance {
    rate = 1;
    lang = '';
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const synthesis = {
    pending: false,
    get speaking() {
      return now !== undefined;
    },
    cancel: () => (now = undefined),
    getVoices: () => [],
    speak: (words: Words) => {
      now = words;
      window.spoken.push({ text: words.text, rate: words.rate, lang: words.lang });
    },
  };
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: synthesis });
}
