import type { ConversationMessage } from '../conversation-message.ts'
import { fold } from '../fold.ts'
import type { AgentMove } from './agent-move.ts'
import { dated, lastSentence, type Open } from './open-matter.ts'
import { withDue } from './said.ts'

/** Words that answer a complaint and tell of nothing done leave it open from this doubt on. */
const SOME_DOUBT = 0.1

/** What stands open once an agent has spoken: their newest step replaces what they asked, and keeps a promise of news. */
export function afterAgent(open: Open, move: AgentMove, message: ConversationMessage): void {
  open.agent = message.text
  const ours =
    move.ours !== undefined && move.hold !== undefined ? withDue(move.ours, move.hold) : (move.ours ?? move.hold)
  const acts = ours ?? move.ask ?? move.enquiry ?? move.outside
  if (acts === undefined && !move.done) {
    if (move.sentences === 0 || isWelcome(message.text)) return
    // Nobody asked, and nothing was done: what stood open stands.
    if (open.request === undefined && open.answer !== '' && (open.theirs ?? open.ours ?? open.outside) !== undefined)
      return
  }
  const sent =
    open.request !== undefined &&
    move.waits !== undefined &&
    move.ask === move.waits &&
    HANDED_IN.test(fold(open.request.quote))
  const asksOnly = open.request?.asksOnly ?? open.unsure === undefined
  delete open.request
  delete open.theirs
  delete open.unsure
  delete open.doubt
  const named = move.mentionsTeam ?? move.mentions
  const unclear = (move.doubt?.share ?? 0) > SOME_DOUBT && !move.done && !move.courtesy
  if (acts === undefined && !asksOnly && (unclear || named?.due !== undefined))
    open.unsure = dated(named ?? { quote: lastSentence(message.text) }, message)
  if (move.doubt !== undefined) open.doubt = { ...move.doubt, said: dated(move.doubt.said, message) }
  open.answer = message.text
  open.courtesy = move.courtesy
  if (ours !== undefined) {
    open.ours = dated(ours, message)
    open.informs = move.informs || move.hold !== undefined
  } else if (sent) {
    open.ours = { quote: move.waits!.quote }
    open.informs = false
    return
  } else if (open.ours !== undefined && (open.informs || move.done || move.outside !== undefined)) {
    delete open.ours
  }
  if (move.ask !== undefined) open.theirs = { ...dated(move.ask, message), offer: move.offer, question: move.question }
  const outside = move.enquiry ?? move.outside ?? (ours === undefined && !asksOnly ? move.mentions : undefined)
  if (outside !== undefined) open.outside = dated(outside, message)
  else if (move.done) delete open.outside
}

/** The customer has sent it off or paid: what hangs on its arrival is the team's now. */
const HANDED_IN =
  /\b(?:dropped|posted|sent|shipped|paid|transferred|returned|handed|poste\w*|envoye\w*|depose\w*|renvoye\w*|paye|vire|abgegeben|geschickt|verschickt|uberwiesen|bezahlt|enviado|entregad[oa]|pagado|mandado|spedito|pagato|verstuurd|betaald)\b/

const WELCOME =
  /^(?:(?:you(?:re| are) (?:very |most )?welcome|welcome|(?:its |it is |it was )?my pleasure|(?:with )?pleasure|no (?:problem|worries|rush)|any ?time|glad|happy to|de rien|(?:avec|tout le) plaisir|je vous en prie|je ten prie|pas de souci|ravie?|gerne?|immer gern\w*|sehr gern|gern geschehen|bitte(?: schon| sehr)?|keine ursache|kein (?:problem|thema)|freut (?:mich|uns)|super|de nada|un placer|a usted|a ti|no hay de que|sin problema|con (?:mucho )?gusto|encantad[oa]|di nulla|prego|figurati|de nada|graag gedaan|geen dank)(?:[ ,.!]|$))/

function isWelcome(text: string): boolean {
  return text.length < 200 && WELCOME.test(fold(text))
}
