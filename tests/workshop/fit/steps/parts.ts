import { fitParts } from '../parts/fit-parts.ts';
import { fitPages } from '../fit-pages.ts';

console.log(fitParts(fitPages()));
