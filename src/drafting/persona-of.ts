import type { Persona, Policy } from '../core/policy.ts'
import type { TicketView } from '../core/ticket-view.ts'

/** Who speaks where the policy names nobody. */
const NOBODY: Persona = { name: '', tone: '', signOff: '', discloseAi: 'eu', maxCharacters: {} }

/** The persona that is named; where none is, the brand's own speaks. */
export function personaOf(
  { personas, brands = {} }: Policy,
  { brand = '' }: Pick<TicketView, 'brand'>,
  name = 'default',
): Persona {
  const own = name === 'default' && Object.hasOwn(brands, brand) ? brands[brand]!.persona : undefined
  return personas[own ?? name] ?? personas['default'] ?? NOBODY
}
