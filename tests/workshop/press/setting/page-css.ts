import type { HouseStyle } from '../house-style.ts';

/** Pixels around what is printed on a sheet. */
export const MARGIN = 30;

/** The style sheet of a page. */
export function pageCss(style: HouseStyle, width: number): string {
  const rule = style.ruled ? '1px solid #888' : 'none';
  return `
* { margin: 0; padding: 0; box-sizing: border-box }
body { font-family: ${style.font}; font-size: ${style.size}px; line-height: ${style.line}px;
  text-spacing-trim: ${style.squeeze}; text-autospace: ${style.autospace ? 'normal' : 'no-autospace'} }
.sheet { width: ${width}px; padding: ${MARGIN}px; position: relative; break-after: page }
.text { text-align: ${style.justify ? 'justify' : 'left'}; column-gap: ${style.gap}px; column-rule: ${rule} }
.text p[data-part=paragraph], .photo p[data-part=paragraph], .note p { text-indent: ${style.indent === 'em' ? '2em' : '0'}; text-align: ${style.justify ? 'justify' : 'left'} }
p.torn { text-align-last: ${style.justify ? 'justify' : 'auto'} }
p.rest { text-indent: 0 !important }
.head { padding-bottom: ${Math.round(style.line / 3)}px; text-wrap: ${style.balanced ? 'balance' : 'wrap'} }
.head p, .head h1, .photo h1 { line-height: 1.3; font-family: ${style.headFont} }
h1 { font-weight: bold }
.note { border: 1px solid #666; padding: 4px 8px; margin: 4px 0 }
.picture { background: #ccc; margin-bottom: 4px }
.boxed { border: 1px solid #444; padding: 8px }
.columns { position: relative }
.columns > div { position: absolute }
.stock { position: absolute; visibility: hidden; left: 0; top: 0 }
header, footer { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 2em }
header { padding-bottom: 8px; margin-bottom: 14px; border-bottom: 2px solid }
footer { padding-top: 4px; margin-top: 14px; border-top: 1px solid }
.paper { font-size: 3em; line-height: 1.2; font-weight: bold }
.advert { border: 2px solid #333; padding: 8px 10px; text-align: center }
`;
}
