import { fitPages } from '../fit-pages.ts';
import { fitLayout } from '../layout/fit-layout.ts';

/** Dumps that keep the places of print. */
const KEEPS_PLACES = /layout/;

console.log(fitLayout(fitPages().filter(({ dump }) => KEEPS_PLACES.test(dump))));
