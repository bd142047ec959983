import { make, makeButton } from '../make.ts';
import { RATES } from './kept-places.ts';

/** What the reader can do while listening. */
export interface BarActions {
  toggle(): void;
  step(by: number): void;
  stepPart(by: number): void;
  changeRate(rate: number): void;
  close(): void;
}

/** The bar of 听报 at the foot of the window. */
export interface Bar {
  element: HTMLElement;
  /** Says which article is read, and which line of how many. */
  tell(title: string, place: string): void;
  turn(isPlaying: boolean): void;
  /** Says what went wrong. */
  fail(words: string): void;
}

/** @param several whether there are several articles to go through */
export function createBar(several: boolean, rate: number, actions: BarActions): Bar {
  const title = make('span', {});
  const place = make('span', { class: 'listen-place' });
  const now = make('p', { class: 'listen-now' }, title, place);
  const fault = make('p', { role: 'alert' });
  const toggle = makeButton('暂停', () => actions.toggle(), {
    class: 'listen-toggle',
    'aria-keyshortcuts': 'l',
    title: '暂停、继续（L）',
  });
  const speeds = make('select', { 'aria-label': '语速' });
  for (const one of RATES) {
    const words = `${one}倍速`;
    speeds.append(make('option', { value: String(one), selected: one === rate }, words));
  }
  speeds.addEventListener('change', () => actions.changeRate(Number(speeds.value)));
  const step = (words: string, act: () => void) => makeButton(words, act);
  const buttons = make(
    'div',
    { class: 'listen-buttons' },
    ...(several ? [step('上一篇', () => actions.stepPart(-1))] : []),
    step('上一句', () => actions.step(-1)),
    toggle,
    step('下一句', () => actions.step(1)),
    ...(several ? [step('下一篇', () => actions.stepPart(1))] : []),
    speeds,
  );
  const close = step('关闭', () => actions.close());
  const element = make('section', { class: 'listen-bar', 'aria-label': '听报' });
  element.append(now, close, fault, buttons);
  return {
    element,
    tell: (words, at) => {
      if (title.textContent !== words) title.textContent = words;
      place.textContent = at;
      fault.textContent = '';
    },
    turn: (isPlaying) => (toggle.textContent = isPlaying ? '暂停' : '继续'),
    fail: (words) => (fault.textContent = words),
  };
}
