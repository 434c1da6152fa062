import { RehearsalError } from '../src/errors/rehearsal-error.ts'

/** What the rows of a split may be used for: to learn from (and choose by), to choose by, or to report on alone. */
export type SplitRole = 'train' | 'choose' | 'report'
export type SplitPurpose = 'learn' | 'choose' | 'report'

/** A declared split. Its rows are had from the ledger only, for a stated purpose. */
export interface SplitHandle<T> {
  readonly name: string
  readonly role: SplitRole
  /** Never set; keeps the handles of different rows apart. */
  readonly rowsOf?: T
}

/** How often each declared split was opened for which purpose. */
export interface SplitUse {
  readonly name: string
  readonly role: SplitRole
  readonly rows: number
  readonly learned: number
  readonly chosen: number
  readonly reported: number
}

const ALLOWED: Readonly<Record<SplitRole, readonly SplitPurpose[]>> = {
  train: ['learn', 'choose'],
  choose: ['choose'],
  report: ['report'],
}
/** Real sets repeat a few texts on both sides; a share above this is the same material under another name. */
const MOST_SHARED = 0.5

interface Entry {
  readonly rows: readonly unknown[]
  readonly keys: ReadonlySet<string>
  readonly counts: Record<SplitPurpose, number>
}

/** Keeps what a figure is reported on out of everything that was learned or chosen before. */
export class SplitLedger {
  readonly #entries = new Map<SplitHandle<unknown>, Entry>()

  /**
   * Declares a split before anyone sees its rows; `keyOf` tells rows apart by content.
   * @throws RehearsalError `wrong_use` where rows to report on and rows to learn or choose by are the same material.
   */
  declare<T>(name: string, role: SplitRole, rows: readonly T[], keyOf: (row: T) => string): SplitHandle<T> {
    const keys = new Set(rows.map(keyOf))
    for (const [other, entry] of this.#entries) {
      if ((other.role === 'report') === (role === 'report')) continue
      const reported = role === 'report' ? keys : entry.keys
      const shared = [...keys].filter(key => entry.keys.has(key)).length
      if (shared > MOST_SHARED * reported.size) {
        const [report, used] = role === 'report' ? [name, other.name] : [other.name, name]
        throw new RehearsalError(
          'wrong_use',
          `${used} holds ${shared} of the ${reported.size} texts of ${report}, which is kept for reporting alone.`,
        )
      }
    }
    const handle: SplitHandle<T> = Object.freeze({ name, role })
    this.#entries.set(handle, { rows, keys, counts: { learn: 0, choose: 0, report: 0 } })
    return handle
  }

  /**
   * The rows of a split for a purpose, which is written down.
   * @throws RehearsalError `wrong_use` where its role does not allow the purpose.
   */
  open<T>(handle: SplitHandle<T>, purpose: SplitPurpose): readonly T[] {
    const entry = this.#entries.get(handle)
    if (entry === undefined) throw new RehearsalError('wrong_use', `${handle.name} was not declared in this ledger.`)
    if (!ALLOWED[handle.role].includes(purpose)) {
      throw new RehearsalError(
        'wrong_use',
        `${handle.name} is a ${handle.role} split; it cannot be used to ${purpose}.`,
      )
    }
    entry.counts[purpose]++
    return entry.rows as readonly T[]
  }

  uses(): SplitUse[] {
    return [...this.#entries].map(([{ name, role }, { rows, counts }]) => ({
      name,
      role,
      rows: rows.length,
      learned: counts.learn,
      chosen: counts.choose,
      reported: counts.report,
    }))
  }
}
