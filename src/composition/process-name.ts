import { hostname } from 'node:os'

/** Names this process among all that share a database. */
export function processName(): string {
  return `${hostname()}:${process.pid}`
}
