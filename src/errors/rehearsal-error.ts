import { ERROR_CODES, type ErrorCode } from './codes.ts'

const MARK = Symbol.for('rehearsal.error')

/** The only error class of the product. `message` says what happened, what was kept and what to do; `details` holds ids and places, never ticket text. */
export class RehearsalError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(
    code: ErrorCode,
    message?: string,
    options?: { details?: Record<string, string | number>; cause?: unknown },
  ) {
    super(message ?? ERROR_CODES[code].text, options?.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'RehearsalError'
    this.code = code
    this.details = options?.details ?? {}
    Object.defineProperty(this, MARK, { value: true })
  }

  get retryable(): boolean {
    return ERROR_CODES[this.code].retryable
  }

  /** True for our errors even when two copies of this module are loaded (workers, bundles). */
  static is(error: unknown): error is RehearsalError {
    return typeof error === 'object' && error !== null && MARK in error
  }
}
