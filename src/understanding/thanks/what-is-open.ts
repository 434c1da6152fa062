import { fold } from '../fold.ts'
import { type AgentMove, readAgentMove } from '../moves/agent-move.ts'
import type { Coverage } from './cover.ts'
import { asksWhetherAll, leavesOpen } from './leaves-open.ts'

/** What is known of the words before a customer's. */
export interface Before {
  readonly prevAgentText?: string
  readonly owedByUs?: boolean
}

/** Delight with what was said: a plain "ok" takes note, these are glad. */
export const PLEASED =
  /^(?:(?:oh|ah|wow|great|perfect|wonderful|excellent|brilliant|fantastic|amazing|awesome|lovely|superb|super|parfait|impeccable|impec|nickel|genial|top|formidable|tres bien|perfekt|wunderbar|prima|klasse|toll|spitze|bestens|ausgezeichnet|hervorragend|grossartig|estupendo|perfecto|fenomenal|fantastico|maravilloso|buenisimo|de maravilla)(?:[ ,.!]+|$))+/

/** The agent had said all there was: "anything else?", "I hope this helps". */
export function wasLastWord(agentText: string | undefined): boolean {
  if (agentText === undefined) return false
  const move = readAgentMove(agentText)
  return (move.courtesy || move.check) && move.outside === undefined
}

export type Open = 'nothing' | 'ours' | 'question' | 'answer'

/** What the words before leave open once these harmless words have come. */
export function whatIsOpen(input: Before, read: Coverage, thanked: boolean): Open {
  if (input.owedByUs === true) return 'ours'
  if (input.prevAgentText === undefined || input.prevAgentText.trim() === '') {
    // A bare yes answers a question we cannot see.
    return read.yes && !read.resolved && !read.closing ? 'answer' : 'nothing'
  }
  const move = readAgentMove(input.prevAgentText)
  if (!read.bye && !read.closing && AGREED.test(fold(input.prevAgentText))) return 'ours'
  if (leavesOpen(input.prevAgentText)) {
    const ours = move.ours !== undefined || move.hold !== undefined || move.enquiry !== undefined
    return ours || move.ask === undefined ? 'ours' : answered(move, read, thanked)
  }
  if (
    read.yes &&
    !read.closing &&
    !read.resolved &&
    !(move.check && !move.courtesy) &&
    !asksWhetherAll(input.prevAgentText)
  )
    return 'answer'
  return 'nothing'
}

/** "Yes I can" promises without naming anything; "Thanks." takes in what the customer gave and goes on working. */
const AGREED =
  /^(?:(?:yes|sure|thanks|thank you|of course|certainly|absolutely|ok|okay|no problem|no worries|oui|bien sur|ja|gerne|naturlich|si|claro|por supuesto)[ ,.!]*)+(?:(?:i|we) can(?: do (?:that|it))?|we do|on it|right away|tout de suite|sofort|mache ich|enseguida|ahora mismo)?[ .!]*$/

function answered(move: AgentMove, read: Coverage, thanked: boolean): Open {
  if (read.resolved) return 'nothing'
  if (read.closing && !read.yes) return move.offer ? 'nothing' : 'question'
  if (move.offer) return read.no ? 'nothing' : 'answer'
  return thanked || read.yes ? (read.yes ? 'answer' : 'question') : 'question'
}

/** "No", said to "anything else?". */
export function declines(input: Before, read: Coverage): boolean {
  if (!read.no || input.prevAgentText === undefined) return false
  const move = readAgentMove(input.prevAgentText)
  return move.courtesy && move.ask === undefined
}

/** The agent had put a question, other than whether anything else is needed. */
export function wasAsked(before: Before): boolean {
  if (before.prevAgentText === undefined) return false
  const move = readAgentMove(before.prevAgentText)
  return move.ask !== undefined && !move.courtesy
}
