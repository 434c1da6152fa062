const EMPTY_SUBJECT = /^\W*(?:no subject|sans objet|sans sujet|kein betreff|sin asunto|none|null)?\W*$/i
const REPLY_MARKS = /^(?:\s*(?:re|fw|fwd|aw|wg|rv|tr|ref|antw|sv|vs|odp)\s*(?:\[\d+\])?\s*:)+\s*/i
/** What a customer wants stands in the first lines; more costs time and adds noise. */
const LONGEST = 2_000

/**
 * The text that intents are learned from and read in, the same in training, replay and live: a first message with its
 * subject, a later message alone.
 * @param text what the person wrote, quotes and signature removed
 */
export function intentText(text: string, subject?: string): string {
  const title = subject?.replace(REPLY_MARKS, '').trim() ?? ''
  const words = text.slice(0, LONGEST).trim()
  if (EMPTY_SUBJECT.test(title) || words.startsWith(title)) return words
  return words === '' ? title : `${title}\n${words}`
}
