import { columnPlaces } from '../../data/plots/column-places.ts';
import { make } from '../page/make.ts';
import type { Counted } from './count-by-period.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Height of the drawing, and of its columns. */
const HEIGHT = 176;
const COLUMNS = 144;

/** Draws a column for each period, with a table of the figures. */
export function drawColumns(counted: readonly Counted[], words: string): HTMLElement {
  const most = Math.max(1, ...counted.map(({ found }) => found));
  const picture = element('svg', {
    role: 'img',
    width: '100%',
    height: HEIGHT,
    class: 'plot-drawing',
  });
  picture.setAttribute('aria-label', words);
  const columns = element('svg', { y: 20, width: '100%', height: COLUMNS - 20 });
  columnPlaces(
    counted.map(({ found }) => found),
    most,
  ).forEach((place, at) => {
    const { x, y, width, height } = place;
    const { name = '', found = 0 } = counted[at] ?? {};
    if (height === 0) return;
    const size = { x: `${x}%`, y: `${y}%`, width: `${width}%`, height: `${height}%` };
    const column = element('rect', { class: 'plot-column', ...size });
    const title = element('title', {});
    title.textContent = `${name}：${found}篇`;
    column.append(title);
    columns.append(column);
    if (found === most) columns.before(text(`${x + width / 2}%`, 14, String(found), 'middle'));
  });
  columns.append(
    element('line', { class: 'plot-line', x1: 0, x2: '100%', y1: '100%', y2: '100%' }),
  );
  picture.append(columns);
  picture.append(text('0', COLUMNS + 20, counted[0]?.name ?? '', 'start'));
  picture.append(text('100%', COLUMNS + 20, counted.at(-1)?.name ?? '', 'end'));
  return make('div', '', picture, tableOf(counted));
}

function tableOf(counted: readonly Counted[]): HTMLElement {
  const head = make('tr', '', ...['时间', '篇数', '每百篇'].map((name) => cell('th', name, 'col')));
  const rows = counted
    .filter(({ total }) => total > 0)
    .map(({ name, found, total }) =>
      make(
        'tr',
        '',
        cell('th', name, 'row'),
        make('td', '', `${found}／${total}`),
        make('td', '', ((100 * found) / total).toFixed(1)),
      ),
    );
  const table = make('table', '', make('thead', '', head), make('tbody', '', ...rows));
  return make('details', 'plot-table', make('summary', '', '数据表'), table);
}

function cell(name: 'th', words: string, scope: string): HTMLTableCellElement {
  const made = make(name, '', words);
  made.scope = scope;
  return made;
}

function text(x: string, y: number, words: string, anchor: string): SVGElement {
  const made = element('text', { class: 'plot-tick', x, y, 'text-anchor': anchor });
  made.textContent = words;
  return made;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (!(made instanceof SVGElement)) throw new Error(`${name} is no part of a drawing`);
  return made;
}
