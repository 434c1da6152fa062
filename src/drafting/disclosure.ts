import type { Persona } from '../core/policy.ts'
import type { TicketView } from '../core/ticket-view.ts'

const OUTSIDE_EU = new Set(
  'us usa ca can uk gb gbr ch che au aus nz nzl jp jpn cn chn in ind br bra mx mex sg sgp kr kor ae are tr tur za zaf row'.split(
    ' ',
  ),
)

/** Whether a message has to say that software wrote it. A market we cannot place counts as inside the EU. */
export function mustDisclose(persona: Persona, view: TicketView): boolean {
  if (persona.discloseAi !== 'eu') return persona.discloseAi === 'always'
  return !OUTSIDE_EU.has((view.market ?? '').toLowerCase())
}
