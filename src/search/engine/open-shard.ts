import type { Alphabet } from '../code/alphabet.ts';
import { readBlock } from '../code/block.ts';
import { blockOf, readBlocks } from '../code/blocks.ts';
import { BitReader } from '../code/bits.ts';
import { fileOf, readDirectory } from '../code/directory.ts';
import { readGrams } from '../code/grams-file.ts';
import { binOf } from '../code/hash.ts';
import { signKey } from '../code/letters.ts';
import { readPairs, sidesOf } from '../code/pairs-file.ts';
import { readPostings, type Postings } from '../code/postings.ts';
import type { FacetFile } from '../facts.ts';
import { files as names, type ShardInfo } from '../manifest.ts';
import type { TextRecord } from '../../schema/search-document.ts';
import type { Files } from './files.ts';

/** How two letters stand: side by side, or with signs between them. */
export type Standing = 'plain' | 'parted';

/** A shard of the index, read as far as it is asked. */
export interface OpenShard {
  info: ShardInfo;
  /** Where a character stands. */
  single(character: string): Promise<Postings | undefined>;
  /** Where two units stand side by side, and for two letters, where with signs between them. */
  pair(gram: string): Promise<Partial<Record<Standing, Postings>>>;
  /** The places of a pair of letters that has none in its file. */
  places(letters: string, standing: Standing): Promise<Postings>;
  /** The file of a name of what can be filtered by; all of them without a name. */
  facets(name: string): Promise<FacetFile>;
  allFacets(): Promise<FacetFile[]>;
  /** Number of the file that a text lies in. */
  blockOf(document: number): number;
  text(document: number): Promise<TextRecord>;
}

/** Tables of a shard that its description has packed. */
const tables = new WeakMap<ShardInfo, ReturnType<typeof tablesOf>>();

export function openShard(info: ShardInfo, files: Files, alphabet: Alphabet): OpenShard {
  let own = tables.get(info);
  if (!own) tables.set(info, (own = tablesOf(info)));
  const { directory, blocks } = own;
  const { size } = info;
  const texts = new Map<number, Promise<TextRecord[]>>();
  const readTexts = async (block: number) =>
    readBlock(await files.bytes(names.block(info, block)), alphabet);
  const facetFile = (file: number) => files.packed<FacetFile>(names.facets(info, file));
  const read = async (name: string, gram: string) =>
    readGrams(await files.bytes(name), alphabet, size, (other) => other === gram).get(gram);
  return {
    info,
    single: (character) => read(names.singles(info, binOf(character, info.singles)), character),
    pair: async (gram) => {
      const key = signKey(gram);
      if (key !== undefined) {
        const plain = await read(names.signs(info, binOf(key, info.signs)), gram);
        return plain ? { plain } : {};
      }
      const file = fileOf(directory, sidesOf(gram, alphabet), alphabet);
      return readPairs(await files.bytes(names.pairs(info, file)), gram, alphabet, size);
    },
    places: async (letters, standing) => {
      const bytes = await files.bytes(names.places(info, letters, standing));
      const told = { places: true, signs: standing === 'parted' };
      return readPostings(new BitReader(bytes), size, alphabet, told);
    },
    facets: (name) => facetFile(binOf(name, info.facets)),
    allFacets: () => Promise.all(Array.from({ length: info.facets }, (_, file) => facetFile(file))),
    blockOf: (document) => blockOf(blocks, document),
    text: async (document) => {
      const block = blockOf(blocks, document);
      let reading = texts.get(block);
      if (!reading) {
        texts.set(block, (reading = readTexts(block)));
        reading.catch(() => texts.delete(block));
      }
      const record = (await reading)[document - (blocks[block] ?? 0)];
      if (!record) throw new Error(`${info.name} has no text of number ${document}.`);
      return record;
    },
  };
}

function tablesOf({ pairs, blocks }: ShardInfo) {
  return { directory: readDirectory(bytesOf(pairs)), blocks: readBlocks(bytesOf(blocks)) };
}

/** Reads base64, as `atob` gives it. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
}
