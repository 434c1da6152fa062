import { fold } from './fold.ts'

const MISSED =
  /\b(?:missed (?:inbound |incoming )?call|voice ?mail|callback request(?:ed)?|call back request(?:ed)?|left a (?:voice )?message|abandoned call|unanswered (?:inbound |incoming )?call|appel (?:entrant )?manque|messagerie vocale|message vocal|demande de rappel|rappel demande|verpasster (?:eingehender )?anruf|anruf verpasst|sprachnachricht|voicebox|ruckruf(?:bitte|wunsch)|llamada (?:entrante )?perdida|buzon de voz|mensaje de voz|solicitud de (?:devolucion de )?llamada)\b/
const DONE =
  /\b(?:callback done|call back done|called back|rappel (?:effectue|fait)|client rappele|ruckruf erledigt|zuruckgerufen|llamada devuelta|devolucion de llamada hecha|(?:inbound |outbound |incoming |outgoing )?call (?:answered|ended)|answered (?:inbound |outbound |incoming |outgoing )?call|appel (?:entrant |sortant )?(?:repondu|termine|decroche)|anruf (?:angenommen|beendet)|llamada (?:contestada|atendida|finalizada))\b/
const NOT_ANSWERED =
  /\b(?:not answered|unanswered|no answer|non repondu|sans reponse|nicht angenommen|no contestada|sin respuesta)\b/

/** What an internal call note or tag says: a caller waits for us, or was served. Null where it is about no call. */
export function readCallNote(text: string): 'waiting' | 'served' | null {
  const folded = fold(text.slice(0, 2_000)).replace(/[-_]+/g, ' ')
  if (DONE.test(folded) && !NOT_ANSWERED.test(folded)) return 'served'
  return MISSED.test(folded) || (NOT_ANSWERED.test(folded) && /\b(?:call|appel|anruf|llamada)\b/.test(folded))
    ? 'waiting'
    : null
}
