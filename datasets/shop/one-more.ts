import type { Plan } from './plan.ts'

/** The plan with one more ticket: the customer of ticket `index` opens another about the same at `at`. */
export function withOneMore(plan: Plan, index: number, at: number): { readonly plan: Plan; readonly index: number } {
  const added = plan.count + index
  const only =
    <T>(mine: T, others: (each: number) => T) =>
    (each: number): T =>
      each === added ? mine : others(each)
  return {
    index: added,
    plan: {
      ...plan,
      at: only(at, plan.at),
      person: only(plan.person(index), plan.person),
      kind: only('request', plan.kind),
      sequel: only('chase', plan.sequel),
      parent: only(index, plan.parent),
      child: only(-1, plan.child),
      previous: only(index, plan.previous),
    },
  }
}
