import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { decodeDump } from '../../src/parse/dump/decode-dump.ts';
import { parsePage } from '../../src/parse/parse-page.ts';
import { printArticle } from '../../src/parse/print-article.ts';
import type { PageInput, ParsedPage } from '../../src/parse/types.ts';
import { ledgerSchema } from '../../src/schema/ledger.ts';
import { checkAccount } from './check-account.ts';
import { checkFields } from './check-fields.ts';
import { checkReadings } from './check-readings.ts';
import { readPrinted } from './read-printed.ts';

/** What must hold for what a dump was parsed into. */
export interface PageLaw {
  /** The law in a sentence. */
  readonly says: string;
  /** @throws an error that tells what is against the law */
  readonly check: (page: ParsedPage, input: PageInput) => void;
}

/** What holds for every dump, real, broken or random, under a short name each. */
export const PAGE_LAWS = {
  ledger: {
    says: 'the ledger holds every character of the dump once, in order',
    check: ({ ledger }, input) => {
      let end = 0;
      for (const entry of ledger.entries) {
        assert.equal(entry.from, end, `a gap or an overlap at ${end}`);
        assert.equal(entry.text.length, entry.to - entry.from);
        end = entry.to;
      }
      const decoded = decodeDump(input.bytes);
      if ('problem' in decoded) return;
      assert.equal(ledger.entries.map((entry) => entry.text).join(''), decoded.text);
      assert.equal(ledger.encoding, decoded.encoding);
    },
  },
  lines: {
    says: 'every line number is that of the dump',
    check: ({ ledger, articles }) => {
      const lines = lineStarts(ledger.entries.map((entry) => entry.text).join(''));
      for (const entry of ledger.entries) {
        assert.equal(entry.line, lines.findLastIndex((start) => start <= entry.from) + 1);
      }
      const named = [...ledger.findings, ...ledger.repairs].map((item) => item.line);
      const ranges = articles.flatMap((article) => article.front.source.lines);
      for (const [first, last] of ranges) assert.ok(first <= last, `lines ${first} to ${last}`);
      for (const line of [...named, ...ranges.flat()]) {
        assert.ok(line <= lines.length, `line ${line} of ${lines.length}`);
      }
    },
  },
  schema: {
    says: 'the ledger keeps its schema and names each article once, in printed order',
    check: (page) => {
      assert.deepEqual(ledgerSchema.parse(page.ledger), page.ledger);
      const ids = page.articles.map((article) => article.front.id);
      assert.deepEqual(page.ledger.articles, ids);
      assert.equal(new Set(ids).size, ids.length, `an id twice: ${ids.join(' ')}`);
      const ofPages = Map.groupBy(page.articles, ({ front }) => front.page);
      for (const [number, articles] of ofPages) {
        const orders = articles.map(({ front }) => front.order);
        const counted = orders.map((_, index) => index + 1);
        assert.deepEqual(orders, counted, `page ${number} has the orders ${orders.join(' ')}`);
      }
    },
  },
  trust: {
    says: 'the ledger says of each article how far it can be trusted, as shares that add up to 1',
    check: ({ ledger }) => {
      const { trust = [], articles } = ledger;
      assert.deepEqual(
        trust.map(({ article }) => article),
        articles,
      );
      for (const { misplaced, confidence } of trust) {
        for (const share of [misplaced, confidence]) assert.ok(share >= 0 && share <= 1);
        assert.equal(Math.round(100 * misplaced) + Math.round(100 * confidence), 100);
      }
    },
  },
  entries: {
    says: 'an entry says either which article it became or why it became none',
    check: ({ ledger }) => {
      for (const entry of ledger.entries) {
        const placed = entry.use === 'article';
        assert.equal(
          entry.article !== undefined && entry.field !== undefined,
          placed,
          inspect(entry),
        );
        if (placed) assert.ok(ledger.articles.includes(entry.article ?? ''), inspect(entry));
        if (entry.use === 'dropped') assert.ok(entry.reason, inspect(entry));
      }
    },
  },
  account: {
    says: 'articles print letter for letter what the ledger says became of the dump',
    check: checkAccount,
  },
  fields: {
    says: 'each field of an article prints the letters that the ledger enters for it',
    check: checkFields,
  },
  readings: {
    says: 'what an editor replaces and adds makes his words of those that he quotes',
    check: checkReadings,
  },
  'reads-back': {
    says: 'articles read back from their files as they were',
    check: ({ articles }) => {
      for (const article of articles) {
        const printed = readPrinted(printArticle(article));
        for (const part of ['front', 'body'] as const) {
          if (isDeepStrictEqual(printed[part], article[part])) continue;
          const told = differences(JSON.stringify(printed[part]), JSON.stringify(article[part]));
          assert.fail(`the ${part} of ${article.front.id} reads back as ${told}`);
        }
      }
    },
  },
  twice: {
    says: 'parsing twice gives the same',
    check: (page, input) => {
      assert.deepEqual(parsePage(input), page);
    },
  },
} as const satisfies Record<string, PageLaw>;

/** Offsets at which the lines of a dump begin; a form feed ends a line too. */
function lineStarts(dump: string): number[] {
  const ends = dump.matchAll(/\r\n|[\n\r\f\u0085\u2028\u2029]/g);
  return [0, ...Array.from(ends, (match) => match.index + match[0].length)];
}

/** Two texts from where they part. */
function differences(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [got, wanted] = [one, other].map((text) => text.slice(Math.max(0, at - 4), at + 20));
  return `\`${got ?? ''}\` for \`${wanted ?? ''}\``;
}

function inspect(value: unknown): string {
  return JSON.stringify(value);
}
