// One file for all that an article's page runs: on a slow line every further one is felt.
import '../../search/marks/start.ts';
import './cite/start.ts';
import './errata/start.ts';
