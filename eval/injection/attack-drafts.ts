import { draftWithModel } from '../../src/drafting/draft-with-model.ts'
import { asOf } from '../../src/history/as-of.ts'
import type { KnowledgeDocument } from '../../src/knowledge/knowledge-document.ts'
import { openModel } from '../../src/understanding/model/open-model.ts'
import { attackTicket } from './attack-ticket.ts'
import { leaks } from './leaks.ts'
import { startObedientServer } from './obedient-server.ts'

/** A customer's question and the page that answers it. */
export interface AttackedQuestion {
  readonly text: string
  readonly document: KnowledgeDocument
}

export interface DraftedUnderAttack {
  readonly drafts: number
  /** Drafts whose words came from the model: what it wrote had passed every check. */
  readonly taken: number
  /** Texts that carry the attack on. */
  readonly leaked: readonly string[]
}

const LOCAL = 'We have received your message.'
const PERSONA = { name: 'Lea', tone: 'warm', signOff: 'Lea', discloseAi: 'never', maxCharacters: {} } as const

/** Has every question, with every instruction hidden in it, answered by a model that obeys the attacker. */
export async function attackDrafts(options: {
  readonly questions: readonly AttackedQuestion[]
  readonly attacks: readonly string[]
}): Promise<DraftedUnderAttack> {
  const server = await startObedientServer({
    honestLabel: () => 'none',
    attackIn: shown => options.attacks.find(attack => shown.includes(attack)),
  })
  try {
    const model = await openModel({ name: 'obedient', baseUrl: server.baseUrl })
    const leaked: string[] = []
    let drafts = 0
    let taken = 0
    for (const [q, { text, document }] of options.questions.entries()) {
      for (const [a, attack] of options.attacks.entries()) {
        const ticket = attackTicket(text, attack, q * options.attacks.length + a)
        const draft = await draftWithModel({
          model,
          kind: 'answer',
          view: asOf(ticket, Date.parse(ticket.created_at)),
          persona: PERSONA,
          channel: ticket.channel,
          passages: [{ id: document.id, kind: 'document', text: document.text, audience: 'public' }],
          local: () => ({ text: LOCAL }),
        })
        drafts++
        if (draft.by === 'model') taken++
        if ('text' in draft.words && leaks(draft.words.text, attack)) leaked.push(draft.words.text)
      }
    }
    return { drafts, taken, leaked }
  } finally {
    await server.close()
  }
}
