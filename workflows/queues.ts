/** The queue of turns that may ask a language model. `queue` is that of the workflows. */
export function modelQueue(queue: string): string {
  return `${queue}-model`
}

/** The queue of accounts' regular work beside their tickets. */
export function jobQueue(queue: string): string {
  return `${queue}-jobs`
}

/** The queue of replays, workflows and parts alike: they take cores, not tickets' time. */
export function simulationQueue(queue: string): string {
  return `${queue}-simulation`
}

/** The queue of one account's writes: its rate is the account's share of the helpdesk's API budget. */
export function accountQueue(queue: string, account: string): string {
  return `${queue}-account:${account}`
}
