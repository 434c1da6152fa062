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
})
