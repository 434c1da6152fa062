/** Work that can be interrupted: each step says about how many characters it has read. */
export type Steps<T> = Generator<number, T, void>

export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
