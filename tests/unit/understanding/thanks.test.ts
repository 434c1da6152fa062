import { describe, expect, it } from 'vitest'
import { readThanks } from '../../../src/understanding/thanks.ts'

const DONE = 'Your refund was made this morning.'
const safe = (text: string, prevAgentText: string | undefined = DONE, names?: string[]) =>
  readThanks({ text, prevAgentText, ...(names && { names }) }).safeToClose

describe('readThanks', () => {
  it.each([
    'Thank you very much for your quick reply, that solves it for me.',
    'Great service as always, thanks. No need to reply.',
    'Merci Priya, service au top comme toujours. Inutile de répondre.',
    'Danke Lea, wie immer bester Service. Keine Antwort nötig.',
    'Gracias Jonas, un servicio de diez. No hace falta que contesten.',
    'J’ai trouvé entre-temps, désolée du dérangement et merci !',
    'Danke ❤️',
    '👍',
    '🙏 Best regards',
    'Tgank you!',
    'Vielen Dank\nSchönen Gruß\nJule Arnold',
  ])('closes on %s', text => {
    expect(safe(text)).toBe(true)
  })

  it.each([
    'Thanks! Where is my refund?',
    'Thank you, cancel the other order too',
    'Merci, mais toujours rien',
    'Danke für nichts',
    '🙏 🙄',
    'Thanks, broken again',
    'Perfect, thank you. Retun label please',
  ])('does not close on %s', text => {
    expect(safe(text)).toBe(false)
  })

  it('does not close on thanks or signs while something is open', () => {
    const open = 'Nous attendons la réponse du transporteur.'

    expect([safe('Merci !', open), safe('👍', open), safe('👍', 'Shall I refund you?')]).toEqual([false, false, false])
  })

  it('reads no thanks into a sign below a greeting that opens a conversation', () => {
    expect(readThanks({ text: 'Dear team, 🙏' })).toMatchObject({ label: 'other', safeToClose: false })
  })

  it('knows the people who write here by name', () => {
    expect([safe('bedankt wiebke'), safe('bedankt wiebke', DONE, ['Wiebke Snel'])]).toEqual([false, true])
  })

  it.each([
    'The lamp comes in four finishes, oak, walnut, white and black.',
    'Shipping is usually 5.99',
    'that is all I can do',
    'Excellent, the viewing is scheduled now!',
    'One moment please.\nAll codes expire after seven days.',
    'Is there anything else I can help you with today',
    'Das Geschäft schließt um acht.',
  ])('closes after %s', before => {
    expect(safe('Great, thank you!', before)).toBe(true)
  })

  it.each([
    'let me check',
    'I will ship a new one right away',
    'what version are you running',
    'Our accounts team is looking into it.',
    'Je vous rappelle demain.',
    'Bis Freitag bekommen Sie von uns Antwort.',
    'Mañana le llamamos.',
  ])('does not close after %s', before => {
    expect(safe('Great, thank you!', before)).toBe(false)
  })

  it.each([
    'ok thanks, I will pop by on Saturday',
    'Thank you. I need to run some errands now',
    'Thanks for the honest answer, I will look elsewhere',
    'Merci, je passerai demain',
  ])('closes on plans of their own: %s', text => {
    expect(safe(text)).toBe(true)
  })

  it.each([
    'Thanks, and could the driver ring the bell',
    'Thank you, I will take it',
    'thanks, would Tuesday work',
    'Danke für eine schnelle Rückmeldung',
    'Gracias, manténganme informada',
  ])('does not close on wishes without a mark: %s', text => {
    expect(safe(text)).toBe(false)
  })

  it('reads a megabyte without blocking', () => {
    const long = ['thanks for the '.repeat(70_000), 'I will wait '.repeat(90_000), 'ich suche '.repeat(100_000)]
    const started = performance.now()

    for (const text of long) readThanks({ text, prevAgentText: text })

    expect(performance.now() - started).toBeLessThan(600)
  })
})
