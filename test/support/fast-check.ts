import fc from 'fast-check'

/**
 * The same cases in each run, so that a commit that passed passes again. Hunting for others is done by hand:
 * `PROPERTY_SEED=7 PROPERTY_CASES=100000 npx vitest run --project node test/feeds`
 */
const { PROPERTY_SEED = '20260310', PROPERTY_CASES } = process.env

fc.configureGlobal({
  seed: Number(PROPERTY_SEED),
  ...(PROPERTY_CASES !== undefined && { numRuns: Number(PROPERTY_CASES) }),
})

export { fc }
