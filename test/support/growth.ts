const TIMES = 4
const ROUNDS = 2
/** The clock of the processor ticks every four thousand on some machines. */
const LEAST_MICROSECONDS = 40_000
const MOST_REPEATS = 65_536

/** Linear work grows by four, quadratic by sixteen. Between them lies what a busy machine may do to either. */
export const LINEAR = 9

/**
 * How many times the processor time grows with four times the input: 4 when the work is in proportion. Both sizes are
 * measured in turn on one thread, and of each the best counts, so that a busy machine does not show.
 */
export function growthOf<Input>(
  make: (size: number) => Input,
  size: number,
  work: (input: Input) => unknown,
): number {
  const small = make(size)
  const large = make(TIMES * size)
  const repeats = repeatsFor(() => work(small))
  const best = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY }
  for (let round = 0; round < ROUNDS; round += 1) {
    best.small = Math.min(
      best.small,
      timeOf(() => work(small), repeats),
    )
    best.large = Math.min(
      best.large,
      timeOf(() => work(large), repeats),
    )
  }
  return best.large / best.small
}

function repeatsFor(work: () => unknown): number {
  let repeats = 1
  while (repeats < MOST_REPEATS && timeOf(work, repeats) < LEAST_MICROSECONDS) repeats *= 2
  return repeats
}

/** Microseconds of this thread. */
function timeOf(work: () => unknown, repeats: number): number {
  const before = process.threadCpuUsage()
  for (let repeat = 0; repeat < repeats; repeat += 1) work()
  const { user, system } = process.threadCpuUsage(before)
  return user + system
}
