import { DAY } from '../../core/time.ts'
import { GorgiasError, invalid } from './gorgias-error.ts'

export interface PageQuery {
  readonly cursor?: string
  readonly limit?: string
  readonly order_by?: string
}

export interface Page<T> {
  readonly data: readonly T[]
  readonly object: 'list'
  readonly uri: string
  readonly meta: { readonly prev_cursor: string | null; readonly next_cursor: string | null }
}

/** Cursors are short-lived on purpose: a client that stores one for days learns it here. */
const CURSOR_LIFE = DAY

/**
 * One page of `items`, by cursor. The cursor remembers the last item's place, not a number, so items that arrive
 * meanwhile neither repeat nor hide others. Sorting by a field that is not in `orders` is refused.
 */
export function paginate<T extends { readonly id: number }>(
  items: Iterable<T>,
  query: PageQuery,
  options: { orders: readonly string[]; uri: string; now: number },
): Page<T> {
  const limit = query.limit === undefined ? 30 : Number(query.limit)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw invalid('limit', 'Must be between 1 and 100.')
  const orderBy = query.order_by ?? options.orders[0]!
  const [field = '', direction = 'asc'] = orderBy.split(':')
  if (!options.orders.some(order => order.split(':')[0] === field) || !['asc', 'desc'].includes(direction)) {
    throw invalid('order_by', `Must be one of: ${options.orders.join(', ')}.`)
  }
  const sign = direction === 'asc' ? 1 : -1
  const key = (item: T): string => String((item as Record<string, unknown>)[field] ?? '')
  const compare = (a: [string, number], b: [string, number]): number =>
    sign * (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1])
  const sorted = [...items]
    .map(item => ({ item, place: [field === 'id' ? '' : key(item), item.id] as [string, number] }))
    .sort((a, b) => compare(a.place, b.place))
  const from = query.cursor ? decode(query.cursor, orderBy, options.now) : undefined
  const start = from === undefined ? 0 : sorted.findIndex(entry => compare(entry.place, from) > 0)
  const slice = start === -1 ? [] : sorted.slice(start, start + limit)
  const more = start !== -1 && start + limit < sorted.length
  return {
    data: slice.map(entry => entry.item),
    object: 'list',
    uri: options.uri,
    meta: {
      prev_cursor: null,
      next_cursor: more ? encode(slice.at(-1)!.place, orderBy, options.now) : null,
    },
  }
}

export function mapPage<T, U>(page: Page<T>, map: (item: T) => U): Page<U> {
  return { ...page, data: page.data.map(map) }
}

function encode(place: [string, number], orderBy: string, now: number): string {
  return Buffer.from(JSON.stringify([place, orderBy, now])).toString('base64url')
}

function decode(cursor: string, orderBy: string, now: number): [string, number] {
  try {
    const [place, order, at] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [
      [string, number],
      string,
      number,
    ]
    if (order === orderBy && now - at <= CURSOR_LIFE) return place
  } catch {
    // Falls through to the same answer as an old cursor.
  }
  throw new GorgiasError(400, 'The cursor is not valid.', { cursor: ['Invalid or expired cursor.'] })
}
