/** Who wrote: one person may have several customer records, and an address or number of theirs tells. */
export function authorOf(customer: {
  readonly id: string
  readonly email?: string | undefined
  readonly phone?: string | undefined
}): string {
  return customer.email?.trim().toLowerCase() ?? customer.phone ?? customer.id
}
