interface Script {
  readonly code: string
  readonly letters: RegExp
}

const SCRIPTS: readonly Script[] = [
  { code: 'ja', letters: /[\u3040-\u30ff]/g },
  { code: 'ko', letters: /[\uac00-\ud7af\u1100-\u11ff\u3130-\u318f]/g },
  { code: 'zh', letters: /[\u4e00-\u9fff\u3400-\u4dbf]/g },
  { code: 'cyrillic', letters: /[\u0400-\u04ff]/g },
  { code: 'arabic', letters: /[\u0600-\u06ff\u0750-\u077f]/g },
  { code: 'he', letters: /[\u0590-\u05ff]/g },
  { code: 'el', letters: /[\u0370-\u03ff\u1f00-\u1fff]/g },
  { code: 'th', letters: /[\u0e00-\u0e7f]/g },
  { code: 'hi', letters: /[\u0900-\u097f]/g },
  { code: 'bn', letters: /[\u0980-\u09ff]/g },
  { code: 'ta', letters: /[\u0b80-\u0bff]/g },
  { code: 'te', letters: /[\u0c00-\u0c7f]/g },
  { code: 'ka', letters: /[\u10a0-\u10ff]/g },
  { code: 'hy', letters: /[\u0530-\u058f]/g },
  { code: 'gu', letters: /[\u0a80-\u0aff]/g },
  { code: 'pa', letters: /[\u0a00-\u0a7f]/g },
  { code: 'kn', letters: /[\u0c80-\u0cff]/g },
  { code: 'ml', letters: /[\u0d00-\u0d7f]/g },
  { code: 'am', letters: /[\u1200-\u137f]/g },
]
const LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g
const NON_LATIN = /[\u0370-\u1fff\u3040-\ud7af]/

/** No letter of another script: most messages, and quickly told. */
export function usesLatinOnly(text: string): boolean {
  return !NON_LATIN.test(text)
}

/** The language that a non-Latin script gives away; null for Latin text. Shared scripts are told apart by letters of their own. */
export function scriptLanguage(text: string): { readonly code: string; readonly confidence: number } | null {
  if (usesLatinOnly(text)) return null
  const latin = text.match(LATIN)?.length ?? 0
  let best = ''
  let most = 0
  let total = latin
  let kana = 0
  for (const { code, letters } of SCRIPTS) {
    const found = text.match(letters)?.length ?? 0
    total += found
    if (code === 'ja') kana = found
    if (found > most) {
      most = found
      best = code
    }
  }
  // A product name or a link in Latin letters outweighs a short foreign sentence only when it is most of the text.
  if (most === 0 || most * 3 < latin) return null
  if (best === 'zh' && kana * 8 >= most) best = 'ja'
  return { code: resolve(best, text), confidence: Math.min(0.99, 0.6 + (0.4 * most) / total) }
}

function resolve(code: string, text: string): string {
  if (code === 'arabic') return /[پچژگکی]/.test(text) ? (/[ٹڈڑںےہ]/.test(text) ? 'ur' : 'fa') : 'ar'
  if (code !== 'cyrillic') return code
  if (/[іїєґ]/i.test(text)) return /ў/i.test(text) ? 'be' : 'uk'
  if (/[ђћџљњ]|ј/i.test(text)) return /[ѓќѕ]/i.test(text) ? 'mk' : 'sr'
  if (/[ыэё]/i.test(text)) return 'ru'
  return 'cyrillic'
}
