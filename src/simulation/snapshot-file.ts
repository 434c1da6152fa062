import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ReplaySnapshot } from './replay.ts'

/** Everything that shapes a replay. A snapshot taken under another key belongs to another simulation and is not taken up. */
export interface SnapshotKey {
  readonly dataHash: string
  readonly policyHash: string
  readonly modelId: string
  readonly codeFingerprint: string
  readonly cutoff: number
  readonly seed: number
  readonly drafts: boolean
  /** The language model and what it answered before the replay, where one was asked. */
  readonly opinions?: string
}

/** Keeps the state of an interrupted replay beside its results. Written whole and then renamed, so that a crash leaves the last good one. */
export class SnapshotFile {
  readonly #file: string
  readonly #key: string

  constructor(file: string, key: SnapshotKey) {
    this.#file = file
    this.#key = createHash('sha256')
      .update(JSON.stringify(Object.entries(key).sort()))
      .digest('hex')
  }

  /** The snapshot of this very simulation, or undefined where there is none or it belongs to another. */
  read(): ReplaySnapshot | undefined {
    if (!existsSync(this.#file)) return undefined
    try {
      const stored = JSON.parse(readFileSync(this.#file, 'utf8')) as { key: string; snapshot: ReplaySnapshot }
      return stored.key === this.#key ? stored.snapshot : undefined
    } catch {
      // Half a file can only come from outside; starting afresh costs time, trusting it could cost the result.
      return undefined
    }
  }

  write(snapshot: ReplaySnapshot): void {
    mkdirSync(path.dirname(this.#file), { recursive: true })
    writeFileSync(`${this.#file}.new`, JSON.stringify({ key: this.#key, snapshot }))
    renameSync(`${this.#file}.new`, this.#file)
  }

  remove(): void {
    rmSync(this.#file, { force: true })
  }
}
