import type { EventView, MessageView, TicketView } from './ticket-view.ts'

/** Tags by which telephone programs say that a caller reached nobody, in the languages they are set in. */
const UNANSWERED: ReadonlySet<string> = new Set([
  'missed call',
  'voicemail',
  'callback request',
  'appel manque',
  'messagerie vocale',
  'demande de rappel',
  'verpasster anruf',
  'anruf verpasst',
  'sprachnachricht',
  'mailbox',
  'ruckrufbitte',
  'llamada perdida',
  'buzon de voz',
  'solicitud de devolucion de llamada',
])
const CALLED_BACK: ReadonlySet<string> = new Set([
  'callback done',
  'outbound call',
  'rappel effectue',
  'appel sortant',
  'ruckruf erledigt',
  'ausgehender anruf',
  'llamada devuelta',
  'llamada saliente',
])
/** The integration's own note of a talk that took place. */
const TALKED = /^\s{0,5}(?:in|out)bound call (?:answered|ended)\b/i

/** The newest call that nobody took and nobody has made good since; a caller leaves no message, only such marks. */
export function waitingCall(view: TicketView): EventView | undefined {
  const missed = view.events.findLast(event => isTag(event, UNANSWERED))
  if (missed === undefined) return undefined
  const isSettled =
    view.events.some(event => event.at > missed.at && isTag(event, CALLED_BACK)) ||
    view.messages.some(message => message.at > missed.at && (isTalk(message) || isAnswer(message)))
  return isSettled ? undefined : missed
}

/** True for the tags and notes by which a turn tells of calls. */
export function tellsOfCall(events: readonly EventView[], messages: readonly MessageView[]): boolean {
  return events.some(event => isTag(event, UNANSWERED) || isTag(event, CALLED_BACK)) || messages.some(isTalk)
}

function isTag(event: EventView, names: ReadonlySet<string>): boolean {
  return event.type === 'tagged' && typeof event.to === 'string' && names.has(bareName(event.to))
}

function bareName(name: string): string {
  return name.slice(0, 60).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

function isTalk({ from, public: isPublic, text }: MessageView): boolean {
  return from === 'system' && !isPublic && text !== undefined && TALKED.test(text)
}

function isAnswer({ from, public: isPublic }: MessageView): boolean {
  return from === 'agent' && isPublic
}
