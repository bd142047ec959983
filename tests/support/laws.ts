import fc from 'fast-check';

/**
 * The laws try the same cases everywhere; LAW_RUNS and LAW_SEED widen the hunt, as in
 * `LAW_RUNS=20000 LAW_SEED=7 npm test -- laws`.
 */
export const lawRuns = Number(process.env['LAW_RUNS'] ?? 150);
fc.configureGlobal({ seed: Number(process.env['LAW_SEED'] ?? 20250827), numRuns: lawRuns });
