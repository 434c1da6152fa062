import { stableHash } from '../core/stable-hash.ts'
import { ENGLISH } from './phrases/english.ts'
import { FRENCH } from './phrases/french.ts'
import { GERMAN } from './phrases/german.ts'
import type { Phrases } from './phrases/phrases.ts'
import { SPANISH } from './phrases/spanish.ts'

/** The languages we write ourselves. */
export const LANGUAGES: Readonly<Record<string, Phrases>> = { en: ENGLISH, fr: FRENCH, de: GERMAN, es: SPANISH }

/** Picks wordings for one message: the same key gives the same words, each part is chosen on its own. */
export class Wording {
  readonly #key: string
  readonly #familiar: boolean
  readonly #values: Readonly<Record<string, string>>

  constructor(key: string, familiar: boolean, values: Readonly<Record<string, string>>) {
    this.#key = key
    this.#familiar = familiar
    this.#values = values
  }

  pick(part: string, from: readonly string[]): string {
    return from[stableHash(this.#key, part) % from.length]!
  }

  /** One of the wordings, filled and in the right form of address. */
  say(part: string, from: readonly string[], more: Readonly<Record<string, string>> = {}): string {
    return this.fill(this.pick(part, from), more)
  }

  fill(pattern: string, more: Readonly<Record<string, string>> = {}): string {
    const values = { ...this.#values, ...more }
    // The form of address first: filled-in words of other people may hold brackets of their own.
    return pattern
      .replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, (_, polite: string, familiar: string) =>
        this.#familiar ? familiar : polite,
      )
      .replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  }
}

export function startUpper(text: string): string {
  return text.replace(/^([¿¡“„«"]?\s?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase())
}
