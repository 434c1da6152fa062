/** A mailbox, number or chat of the shop's own, as the helpdesk knows it. */
export interface Mailbox {
  /** The helpdesk's id, which messages carry that came in through it. */
  readonly id: string
  readonly name: string
  readonly type: string
  /** The address or number it sends from; what is forwarded to it is not told. */
  readonly address?: string
}
