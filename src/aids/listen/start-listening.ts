import sheet from '../aids.css?url';
import { browserStorage } from '../browser-storage.ts';
import { loadSheet } from '../load-sheet.ts';
import { createBar } from './create-bar.ts';
import { findParts } from './find-parts.ts';
import { findPlace, forgetPlace, keepPlace, keepRate, readRate } from './kept-places.ts';
import { markLine } from './mark-line.ts';
import { Player, type Place } from './player.ts';
import { chooseVoice, Speaker } from './speaker.ts';

const MARK = 'is-listened';
let player: Player | undefined;

/** Reads the page aloud, from where the reader stopped; pressed again, pauses and goes on. */
export async function startListening(): Promise<void> {
  if (player) {
    player.toggle();
    return;
  }
  const parts = findParts();
  if (parts.length === 0) return;
  const page = location.pathname;
  const speaker = new Speaker(speechSynthesis, (words) => new SpeechSynthesisUtterance(words));
  speaker.rate = readRate(browserStorage());
  let last: Element | undefined;
  const started = new Player(parts, placeIn(parts, page), speaker, {
    moved(place, line) {
      const part = parts[place.part];
      if (!part) return;
      const count = parts.length > 1 ? `第${place.part + 1}篇，共${parts.length}篇` : '';
      bar.tell(part.title, count);
      markLine(line);
      if (parts.length > 1) last = markLink(part.path, last);
      if (line) keepPlace(browserStorage(), { page, path: part.path, line: place.line });
      else forgetPlace(browserStorage(), page);
    },
    turned: (state) => {
      bar.turn(state === 'playing');
      if (state === 'ended') bar.tell(parts.length > 1 ? '都听完了' : '听完了', '');
    },
    failed: () => bar.fail('读不出来：请检查网络，或看这台设备有没有中文语音。'),
  });
  const bar = createBar(parts.length > 1, speaker.rate, {
    toggle: () => started.toggle(),
    step: (by) => started.step(by),
    stepPart: (by) => started.stepPart(by),
    changeRate: (rate) => {
      speaker.rate = rate;
      keepRate(browserStorage(), rate);
      started.again();
    },
    close: () => {
      started.pause();
      markLine(undefined);
      last?.classList.remove(MARK);
      bar.element.remove();
      player = undefined;
      document.querySelector<HTMLElement>('[data-listen]')?.focus();
    },
  });
  player = started;
  await loadSheet(sheet);
  document.querySelector('main')?.after(bar.element);
  addEventListener('pagehide', () => started.pause());
  await started.play();
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0 && !chooseVoice(voices)) bar.fail('这台设备没有中文语音，可能读不出来。');
}

function placeIn(parts: readonly { path: string }[], page: string): Place {
  const kept = findPlace(browserStorage(), page);
  const part = parts.findIndex(({ path }) => path === kept?.path);
  return kept && part >= 0 ? { part, line: kept.line } : { part: 0, line: 0 };
}

/** On a page that lists articles the headline of the one that is read is marked. */
function markLink(path: string, before: Element | undefined): Element | undefined {
  before?.classList.remove(MARK);
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href]');
  const link = [...links].find(({ pathname }) => pathname === path);
  link?.classList.add(MARK);
  return link;
}
