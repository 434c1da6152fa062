import type { Instant } from '../core/time.ts'

/** A page of a help centre, wiki or handbook. */
export interface KnowledgeDocument {
  readonly id: string
  readonly title: string
  readonly text: string
  /** ISO 639-1. */
  readonly lang?: string
  /** Only for tickets of this brand, or market; for all where absent. */
  readonly brand?: string
  readonly market?: string
  /** `internal` may inform and is never quoted; public where absent. */
  readonly audience?: 'public' | 'internal'
  readonly validFrom?: Instant
  readonly validTo?: Instant
}
