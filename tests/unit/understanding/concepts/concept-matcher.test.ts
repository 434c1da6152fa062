import { describe, expect, it } from 'vitest'
import { conceptMatcher } from '../../../../src/understanding/concepts/concept-matcher.ts'
import { parsePatterns } from '../../../../src/understanding/concepts/pattern.ts'

const CLASSES = { relative: 'brother sister', lawyer: 'lawyer* solicitor*' }

function finder(signs: string, harmless = '') {
  const rules = [{ kind: 'found', signs: parsePatterns(signs, CLASSES), harmless: parsePatterns(harmless, CLASSES) }]
  const find = conceptMatcher(rules, 'solicitor')
  return (text: string) => find(text).kinds.has('found')
}

describe('conceptMatcher', () => {
  it.each([
    ['words in a row', 'call my lawyer', 'I call my lawyer', true],
    ['and only in a row', 'call my lawyer', 'I call my old lawyer', false],
    ['either word', 'call|ask me', 'ask me', true],
    ['any ending', 'lawyer*', 'two lawyers', true],
    ['a class', 'my @relative', 'my SISTER', true],
    ['a class within a choice', 'my @relative|dog', 'my dog', true],
    ['a gap', 'call .2 lawyer', 'call a good lawyer', true],
    ['no more than the gap', 'call .2 lawyer', 'call a very good lawyer', false],
    ['no gap over a sentence end', 'call .2 lawyer', 'I will call. My lawyer too', false],
    ['a word that may be missing', 'my own? lawyer', 'my lawyer', true],
    ['which takes its gap with it', '^ lawyer .2 please? $', 'lawyer from Bristol', false],
    ['the start', '^ agent', 'agent', true],
    ['not the middle', '^ agent', 'my agent', false],
    ['the start of a later sentence', '^ agent', 'Hello! Agent', true],
    ['the end', 'agent $', 'an agent', true],
    ['not before the end', 'agent $', 'an agent orange', false],
    ['room before the end', 'agent .2 $', 'an agent right now', true],
    ['both, in any order', 'lawyer & sue', 'sue, says the lawyer', true],
    ['both in one sentence', 'lawyer & sue', 'Sue left. The lawyer too', false],
    ['accents and capitals', 'proces', 'PROCÈS', true],
    ['a joined article', 'avocat', 'l’avocat', true],
    ['a misspelt word', 'solicitor', 'my solictor', true],
    ['a stretched word', 'agent', 'ageeeent', true],
  ])('%s', (_name, pattern, text, holds) => {
    expect(finder(pattern)(text)).toBe(holds)
  })

  it('takes a find back where harmless words lie over it, and only there', () => {
    const find = finder('kill .1 me', 'price .2 killing|kill .1 me')

    expect(find('this price will kill me')).toBe(false)
    expect(find('this price will kill me, and then you kill me')).toBe(true)
  })

  it('names a class that does not exist', () => {
    expect(() => parsePatterns('my @uncle', CLASSES)).toThrow('no class of words named @uncle')
  })
})
