import type { Role } from '../../schema/vocabulary.ts';
import { slice, trim, type Located } from '../text/located.ts';
import { cutNames, type NameEvidence } from '../words/cut-names.ts';
import type { RoleWord } from '../words/lists/role-words.ts';
import { roleAt } from './role-at.ts';

/** Names with the role words that belong to them. */
export interface BylineGroup {
  status?: Role | undefined;
  craft?: RoleWord['craft'] | undefined;
  readonly roleText: Located[];
  readonly names: readonly Located[];
  readonly glued: boolean;
}

type Token =
  | { readonly kind: 'role'; readonly word: RoleWord; readonly text: Located }
  | { readonly kind: 'names'; readonly names: readonly Located[]; readonly glued: boolean };

/**
 * Reads names and role words, which stand before their names or after them: `文/王强 图/李婷`,
 * `王强 文 李婷 摄`.
 *
 * @param text a byline without marks and brackets
 * @param evidence what else speaks for a name
 * @returns the groups in printed order, or `undefined` where anything else stands there
 */
export function readBylineGroups(text: Located, evidence: NameEvidence): BylineGroup[] | undefined {
  const tokens = tokenize(text, evidence) ?? tokenize(text, evidence, true);
  const [first, last] = [tokens?.[0], tokens?.at(-1)];
  if (!tokens || !first || !last) return undefined;
  const leads = first.kind === 'role' && first.word.status === undefined;
  const trails = !leads && last.kind === 'role';
  if (first.kind === 'names' && !trails && tokens.length > 1) return undefined;
  const groups: BylineGroup[] = [];
  let open: Omit<BylineGroup, 'names' | 'glued'> = { roleText: [] };
  for (const token of tokens) {
    const group = groups.at(-1);
    if (token.kind === 'names') {
      groups.push({ ...open, names: token.names, glued: token.glued });
      open = { roleText: [] };
    } else if (trails && group && token.word.status === undefined && open.roleText.length === 0) {
      group.craft = token.word.craft;
      group.roleText.push(token.text);
    } else {
      open.status = token.word.status ?? open.status;
      open.craft = token.word.craft ?? open.craft;
      open.roleText.push(token.text);
    }
  }
  if (open.roleText.length > 0 || groups.length === 0) return undefined;
  const crafts = groups.filter((group) => group.craft !== undefined).length;
  // One word at the end speaks for all: `记者 王强 通讯员 李婷 摄`.
  if (trails && crafts === 1) for (const group of groups) group.craft ??= groups.at(-1)?.craft;
  return groups;
}

function tokenize(text: Located, evidence: NameEvidence, drawn = false): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < text.text.length;) {
    const role = roleAt(text.text, at, drawn);
    if (role) {
      const word = slice(text, at, role.end);
      tokens.push({ kind: 'role', word: role.word, text: word });
      // 本报评论员 signs for itself.
      if (role.word.alone && tokens.length === 1 && role.end === text.text.length) {
        return [{ kind: 'names', names: [trim(word)], glued: false }];
      }
      at = role.end;
      continue;
    }
    let end = at + 1;
    while (end < text.text.length && !roleAt(text.text, end, drawn)) end++;
    const stretch = slice(text, at, end);
    if (/[\p{L}\p{N}]/u.test(stretch.text)) {
      const next = end < text.text.length ? roleAt(text.text, end, drawn)?.word : undefined;
      const read = readOffice(stretch, next) ?? cutNames(stretch, evidence);
      if (!read) return undefined;
      tokens.push({ kind: 'names', ...read });
    } else if (/[^\s、/／|｜丨]/u.test(stretch.text)) return undefined;
    at = end;
  }
  return tokens;
}

/** 本报评论员: a desk that signs for itself. */
export function isDesk(name: string): boolean {
  return /评\s*论\s*员$/u.test(name);
}

/** `市农业农村局 供图`: an office that gave the picture. */
export const OFFICE =
  /^\s*\p{Script=Han}{2,18}(?:局|会|委|办|部|院|校|馆|站|队|厂|村|镇|街道|社区|公司|集团|社|中心|小学|中学|学院|银行|医院)\s*$/u;

function readOffice(stretch: Located, next: RoleWord | undefined): ReturnType<typeof cutNames> {
  const gives = next?.craft === 'photo' && OFFICE.test(stretch.text);
  return gives ? { names: [trim(stretch)], glued: false } : undefined;
}
