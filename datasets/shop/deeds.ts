/** What our product did to a ticket that its people act upon; tags, priorities and notes of ours move nobody. It stands in the ticket from its moment on, and the people of the story meet it there. */
export type Deed =
  | { readonly at: number; readonly kind: 'close' | 'reopen' }
  | { readonly at: number; readonly kind: 'route'; readonly team?: string; readonly user?: string }
  | {
      readonly at: number
      readonly kind: 'message'
      readonly id: string
      readonly text: string
      readonly nudge: boolean
    }
