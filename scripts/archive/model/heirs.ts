/** Published ids, and the ids of the articles that an editor says take over from them. */
export type Heirs = ReadonlyMap<string, string>;
