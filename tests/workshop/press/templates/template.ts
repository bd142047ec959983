import type { Dice } from '../../forge/dice.ts';
import type { Furniture } from '../furniture.ts';
import type { HouseStyle } from '../house-style.ts';
import type { Half } from '../read-stories.ts';
import type { PressStory } from '../story-schema.ts';
import type { Stock } from './stock.ts';

/** What stands between masthead and foot of a sheet. */
export interface SheetDraft {
  html: string;
  /** Pixels between the margins. */
  width: number;
}

/** A page before it is printed. */
export interface PageDraft {
  /** Their place is the number by which pieces name them; the first stands on the first sheet. */
  stories: PressStory[];
  sheets: SheetDraft[];
}

/** What a template is given to set a page from. */
export interface Desk {
  stock: Stock;
  furniture: Furniture;
  style: HouseStyle;
  dice: Dice;
}

/** One build of a page. */
export interface Template {
  name: string;
  half: Half;
  /** It is the first page of a day. */
  opens?: true;
  /** Squares of its columns, from and to; the style is thrown within. */
  measure: readonly [number, number];
  set: (desk: Desk) => PageDraft;
}
