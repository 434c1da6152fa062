import type { IntentExample } from '../../../../src/understanding/intents/examples.ts'
import { seededRandom } from '../../../../src/understanding/intents/seeded-order.ts'

const WISHES: Readonly<Record<string, readonly string[]>> = {
  order_status: ['where is my order', 'when will the parcel arrive', 'tracking has not moved', 'où est ma commande'],
  refund: ['i want my money back', 'please refund the amount', 'je veux un remboursement', 'refund still missing'],
  returns: ['how do i send it back', 'need a return label', 'ich möchte es zurückschicken', 'start a return'],
  address: ['change the delivery address', 'i moved house', 'ship it somewhere else', 'wrong street on the order'],
  invoice: ['send me the invoice', 'vat receipt for accounting', 'rechnung bitte', 'need a bill with company name'],
  sizing: ['which size fits', 'the shoes are too tight', 'size chart for trousers', 'between two sizes'],
  discount: ['my coupon does not work', 'promo code rejected', 'student discount', 'code promo refusé'],
  cancel: ['cancel my order', 'stop the shipment', 'do not send it anymore', 'annuler la commande'],
}
const OPENINGS = ['', 'hello ', 'hi there, ', 'good morning! ', 'sorry to bother you but ', 'bonjour, ']
const ENDINGS = ['', ' please', ' thanks', ' asap', '?', ' for number 48213']

/** A shop's made-up messages, `each` for every wish; `labels` limits the wishes to the first so many. */
export function shopExamples(each: number, seed = 1, labels = Object.keys(WISHES).length): IntentExample[] {
  const random = seededRandom(seed)
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)]!
  return Object.entries(WISHES)
    .slice(0, labels)
    .flatMap(([label, phrases]) =>
      Array.from({ length: each }, () => ({ label, text: `${pick(OPENINGS)}${pick(phrases)}${pick(ENDINGS)}` })),
    )
}
