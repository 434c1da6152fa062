import { german } from './phrases/de/voice.ts'
import { english } from './phrases/en/voice.ts'
import { spanish } from './phrases/es/voice.ts'
import { french } from './phrases/fr/voice.ts'
import type { Language, Voice } from './vocabulary.ts'

export const VOICES: Readonly<Record<Language, Voice>> = { en: english, fr: french, de: german, es: spanish }
