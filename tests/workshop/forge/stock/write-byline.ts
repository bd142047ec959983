import type { Role } from '../../../../src/schema/vocabulary.ts';
import type { Dice } from '../dice.ts';
import type { MadeAuthor, Story } from '../story.ts';
import { makeName } from './pools.ts';

/** How one page marks its bylines. */
export interface BylineHabit {
  /** `■`, `●` or nothing. */
  mark: string;
  /** Two-character names are stretched to three: `王 强`. */
  stretchNames: boolean;
  /** Two-character roles are stretched too: `记 者`. */
  stretchRoles: boolean;
}

/** Throws one page's habit. */
export function throwBylineHabit(dice: Dice): BylineHabit {
  return {
    mark: dice.pick(['■', '■', '■', '●', '', '']),
    stretchNames: dice.chance(0.5),
    stretchRoles: dice.chance(0.3),
  };
}

type Written = Pick<Story, 'authors' | 'byline'> & { inBrackets?: string };

/** What the paper calls a reporter now and then. */
const REPORTERS = ['本报记者', '本报记者', '全媒体记者', '首席记者', '特约记者'];

/** A reporter's byline, in one of the shapes that papers print. */
export function writeByline(dice: Dice, habit: BylineHabit): Written {
  const first: Role = dice.chance(0.2) ? '见习记者' : '记者';
  const groups: [Role, number][] = [[first, dice.chance(0.15) ? 2 : 1]];
  if (dice.chance(0.6)) groups.push(['通讯员', dice.int(1, 3)]);
  const named = groups.map(([role, count]) => ({
    role,
    names: Array.from({ length: count }, () => makeName(dice)),
  }));
  const authors = named.flatMap(({ role, names }) => names.map((name) => ({ role, name })));
  const parts = named.map(({ role, names }, i) => {
    const word = i === 0 && role === '记者' && dice.chance(0.15) ? dice.pick(REPORTERS) : role;
    return `${printRole(word, habit)} ${names.map((name) => printName(name, habit)).join(' ')}`;
  });
  if (dice.chance(0.08)) {
    const inBrackets = `（${named.map(({ role, names }) => `${role} ${names.join(' ')}`).join(' ')}）`;
    return { authors, byline: [], inBrackets };
  }
  const [head = '', ...rest] = parts;
  if (rest.length === 0 && dice.chance(0.12)) {
    const pictures = authors.map(({ name }): MadeAuthor => ({ role: '摄影', name }));
    const both = authors.flatMap((author, i) => [author, ...pictures.slice(i, i + 1)]);
    return { authors: both, byline: [`${habit.mark}${head} ${dice.pick(['文/摄', '文/图'])}`] };
  }
  const byline =
    rest.length > 0 && dice.chance(0.45)
      ? [habit.mark + head, ...rest]
      : [habit.mark + parts.join(' ')];
  return { authors, byline };
}

/** A commentator: a bare name, or one with a role. */
export function writeCommentByline(dice: Dice, habit: BylineHabit): Written {
  const name = makeName(dice);
  return { authors: [{ role: '作者', name }], byline: [`${habit.mark}${printName(name, habit)}`] };
}

/** A photographer's credit, in one of its shapes. */
export function writeCredit(dice: Dice, habit: BylineHabit): Written {
  const names = Array.from({ length: dice.int(1, 2) }, () => makeName(dice));
  const authors: MadeAuthor[] = names.map((name) => ({ role: '摄影', name }));
  const printed = names.map((name) => printName(name, habit)).join(' ');
  const line = dice.pick<string>([
    ...Array.from({ length: 5 }, () => `${habit.mark}摄影 ${printed}`),
    `${habit.mark}记者 ${printed} 摄`,
    `记者 ${printed} 摄`,
    `${printed} 摄`,
    `${printed}/摄`,
    `（${printed} 摄）`,
  ]);
  return { authors, byline: [line] };
}

function printName(name: string, habit: BylineHabit): string {
  return habit.stretchNames && name.length === 2 ? [...name].join(' ') : name;
}

function printRole(role: string, habit: BylineHabit): string {
  return habit.stretchRoles && role.length === 2 ? [...role].join(' ') : role;
}
