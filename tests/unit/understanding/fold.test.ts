import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, sentencesOf } from '../../../src/understanding/fold.ts'

describe('fold', () => {
  it.each([
    ['J’ai reçu', 'jai recu'],
    ["  don't\t worry \n\n  please ", 'dont worry\nplease'],
    ['GRÜSSE, Straße – „bald“', 'grusse, strasse - "bald"'],
    ['Ταξίδι ΟΔΟΣ', 'ταξιδι οδοσ'],
    ['ещё Ёлка', 'еще елка'],
    ['ok ❤️ 👍🏽…', 'ok ❤ 👍🏽...'],
    ['ﬁne ﾃｽﾄ', 'fine テスト'],
    ['a\u0301rbol e\u200bn\u00adtero', 'arbol entero'],
    ["it ' s", 'it s'],
  ])('spells %j as %j', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  it('spells a text the same whatever signs stand beside it', () => {
    const sign = fc.constantFrom(...'aZéßœıÅΣς’“”—–…€ñŁЁй👍❤\u200d\ufe0f\u00a0\n ')
    const text = fc.array(sign, { maxLength: 120 }).map(signs => `x${signs.join('')}x`)
    fc.assert(
      fc.property(text, plain => {
        // A Han sign is spelled on the way that looks at the whole text.
        expect(fold(`${plain} 字`)).toBe(`${fold(plain)} 字`)
      }),
    )
  })
})

describe('sentencesOf', () => {
  it.each([
    ['thanks. bye', ['thanks.', 'bye']],
    ['it is 3.50 or 12.05. ok', ['it is 3.50 or 12.05.', 'ok']],
    ['hello mr. smith. where?!', ['hello mr. smith.', 'where?!']],
    ['one\ntwo!! three', ['one', 'two!!', 'three']],
    ['wait... what', ['wait...', 'what']],
    ['在哪里？谢谢。', ['在哪里？', '谢谢。']],
    ['--- . !', []],
    ['au 06 12 34 56 78. est-ce bien le bon numero ?', ['au 06 12 34 56 78.', 'est-ce bien le bon numero ?']],
    ['it costs 15. pay now', ['it costs 15.', 'pay now']],
    ['le rendez-vous est le 12. merci', ['le rendez-vous est le 12.', 'merci']],
    ['ya dije que no. lo quiero hoy', ['ya dije que no.', 'lo quiero hoy']],
    ['order no. 5 is late', ['order no. 5 is late']],
    ['er kommt am 14. zu ihnen. gut', ['er kommt am 14. zu ihnen.', 'gut']],
    ['frist ist der 5. mai. danke', ['frist ist der 5. mai.', 'danke']],
    ['1. restart. 2. try', ['1. restart.', '2. try']],
    ['Dr. Meier kommt. Ok', ['Dr. Meier kommt.', 'Ok']],
  ])('splits %j', (folded, expected) => {
    expect(sentencesOf(folded)).toEqual(expected)
  })
})
