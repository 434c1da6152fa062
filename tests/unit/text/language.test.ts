import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../src/text/language.ts'

/** Messages in 37 languages that no word list was made from: `language<TAB>text`, line ends written as `\\n`. */
const MESSAGES = readFileSync(new URL('./languages/messages.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => line.replaceAll('\\n', '\n').split('\t') as [code: string, text: string])

describe('detectLanguage', () => {
  it('knows at least 97 of 100 messages that its word lists were not made from', () => {
    const wrong = MESSAGES.filter(([code, text]) => detectLanguage(text).code !== code)

    expect(wrong.length / MESSAGES.length).toBeLessThan(0.03)
  })

  it('keeps to what it sees where the ticket names another language', () => {
    const wrong = MESSAGES.filter(([code, text]) => detectLanguage(text, code === 'en' ? 'fr' : 'en').code !== code)

    expect(wrong.length / MESSAGES.length).toBeLessThan(0.05)
  })

  it.each([
    ['Thanks!', 'en'],
    ['thx a lot', 'en'],
    ['Where is my order?', 'en'],
    ['Perfect thank you!', 'en'],
    ['merci', 'fr'],
    ['Merci beaucoup !', 'fr'],
    ["C'est parfait merci", 'fr'],
    ['ok merci', 'fr'],
    ['Où est ma commande ?', 'fr'],
    ['super merci', 'fr'],
    ['La taille ne va pas', 'fr'],
    ['Danke', 'de'],
    ['Vielen Dank!', 'de'],
    ['Wo bleibt mein Paket', 'de'],
    ['Alles klar', 'de'],
    ['gracias', 'es'],
    ['Muchas gracias', 'es'],
    ['¿Dónde está mi pedido?', 'es'],
    ['Grazie mille', 'it'],
    ["Dov'è il mio pacco?", 'it'],
    ['Obrigada', 'pt'],
    ['Onde está a minha encomenda?', 'pt'],
    ['Dank je wel', 'nl'],
    ['Waar blijft mijn pakket?', 'nl'],
    ['Tack så mycket', 'sv'],
    ['Mange tak', 'da'],
    ['Tusen takk', 'nb'],
    ['Kiitos paljon', 'fi'],
    ['Dziękuję bardzo', 'pl'],
    ['Děkuji', 'cs'],
    ['Köszönöm szépen', 'hu'],
    ['Mulțumesc', 'ro'],
    ['Teşekkürler', 'tr'],
    ['Спасибо', 'ru'],
    ['Дякую', 'uk'],
    ['Ευχαριστώ', 'el'],
    ['תודה רבה', 'he'],
    ['شكرا', 'ar'],
    ['متشکرم، سفارش من کجاست؟', 'fa'],
    ['ありがとうございます', 'ja'],
    ['注文はどこですか', 'ja'],
    ['谢谢', 'zh'],
    ['감사합니다', 'ko'],
    ['ขอบคุณ', 'th'],
    ['धन्यवाद', 'hi'],
    ["Bonjour, je n'ai toujours pas reçu mon colis commandé la semaine dernière.", 'fr'],
    ['Guten Tag, die Lampe ist leider defekt angekommen und ich hätte gerne Ersatz.', 'de'],
    ['I ordered two jackets last week and only one of them has arrived so far.', 'en'],
    ['Hola, quisiera devolver los zapatos porque me quedan demasiado pequeños.', 'es'],
  ])('reads %s as %s', (text, code) => {
    expect(detectLanguage(text).code).toBe(code)
  })

  it.each(['', '   ', '12345', '👍', '👍🏽 🙏', 'https://x.example/a', '#10442', '?!'])(
    'says nothing about "%s"',
    text => {
      expect(detectLanguage(text)).toEqual({ code: 'und', confidence: 0 })
    },
  )

  it.each([
    ['ok', 'fr', 'fr'],
    ['no', 'it', 'it'],
    ['super', 'de', 'de'],
    ['super', 'fr', 'fr'],
    ['Merci', 'de', 'fr'],
    ['Thank you very much', 'fr', 'en'],
    ['Danke schön', 'en-GB', 'de'],
    ['Hej', 'da-DK', 'da'],
  ])('takes the hint only where words leave it open: %s, %s', (text, hint, code) => {
    expect(detectLanguage(text, hint).code).toBe(code)
  })

  it('ignores links, addresses and numbers', () => {
    const text = 'Merci https://shop.example/where/is/the/order help@shop.example 10442'

    expect(detectLanguage(text).code).toBe('fr')
  })

  it('is sure within bounds, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const language = detectLanguage(text)

        expect(language.confidence).toBeGreaterThanOrEqual(0)
        expect(language.confidence).toBeLessThanOrEqual(1)
        expect(language.code).toMatch(/^(?:[a-z]{2,3})$/)
        expect(detectLanguage(text)).toEqual(language)
      }),
    )
  })

  it('reads many short messages a second, and a huge one at once', () => {
    const started = performance.now()

    for (let n = 0; n < 4_000; n++) detectLanguage(n % 2 === 0 ? 'Merci beaucoup !' : 'Where is my parcel please')
    detectLanguage('a b '.repeat(300_000))

    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
