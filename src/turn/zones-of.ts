import type { TicketView } from '../core/ticket-view.ts'
import { customerZones } from '../text/customer-zones.ts'

/** Reading a telephone number costs more than deciding; whoever tries several policies asks for the same view again. */
const known = new WeakMap<TicketView, readonly string[]>()

/** The zones that the view's customer may be in. */
export function zonesOf(view: TicketView): readonly string[] {
  let zones = known.get(view)
  if (zones === undefined) {
    zones = customerZones({ ...view.customer, market: view.market })
    known.set(view, zones)
  }
  return zones
}
