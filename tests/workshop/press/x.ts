import { readSet } from './fixed-set.ts';
import { printTruth } from './print-truth.ts';
import { measure } from '../../support/fidelity/measure.ts';
import { countLetters, countMissing } from '../../support/fidelity/fold.ts';
for (const half of ['fit', 'apart'] as const)
  for (const d of readSet(process.argv[2]!, half)) {
    const m = measure(d.truth, printTruth(d.truth), d.text);
    const bad = m.details.filter(
      (x) => !x.perfect || Object.entries(x.parts).some(([k, v]) => v < 1),
    );
    // truth letters missing in dump
    const told = d.truth.articles
      .flatMap((a) => [
        a.title,
        a.kicker,
        a.subtitle,
        a.column,
        ...a.paragraphs,
        ...(a.subheads ?? []).map((s) => s[0]),
        ...new Set((a.authors ?? []).map((x) => x.name)),
      ])
      .join('');
    const missing = countMissing(countLetters(told), countLetters(d.text));
    if (bad.length || m.lost || m.extra || missing)
      console.log(
        d.dump,
        'bad',
        bad.map((b) => b.title + JSON.stringify(b.parts)).join(),
        'lost',
        m.lost,
        'missing',
        missing,
        'of',
        told.length,
      );
  }
