import type { Lexicon } from '../schema/lexicon.ts';
import { cutLine } from './cut-line.ts';
import { findOrganisations, organisationRules } from './find-organisations.ts';
import { findPeople, peopleRules } from './find-people.ts';
import { findPlaces } from './find-places.ts';
import { keyWords, type KeyWord } from './key-words.ts';

/** Who and what a text names, each once, in the order of its kind's rules. */
export interface Named {
  people: string[];
  organisations: string[];
  /** Full names of towns and streets. */
  places: string[];
}

/** What is read off an article beside its text. */
export interface Read {
  named: Named;
  words: KeyWord[];
}

/** Makes what reads names off texts. @param lexicon the editors' word lists */
export function createReader(lexicon: Lexicon) {
  const people = peopleRules(lexicon);
  const organisations = organisationRules(lexicon);

  /**
   * Reads an article.
   *
   * @param head its headlines
   * @param body its paragraphs and notes
   */
  return (head: readonly string[], body: readonly string[]): Read => {
    const lines = [...head, ...body];
    const cut = lines.map(cutLine);
    const whole = lines.join('\n');
    const named: Named = {
      people: findPeople(lines, people),
      organisations: unique(
        lines.flatMap((line, at) => findOrganisations(line, cut[at] ?? [], organisations)),
      ),
      places: findPlaces(whole, lexicon.places),
    };
    const text = { head: head.join('\n'), body: body.join('\n') };
    const parts = { head: cut.slice(0, head.length), body: cut.slice(head.length) };
    return { named, words: keyWords(parts, text, [...named.people, ...named.organisations]) };
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
