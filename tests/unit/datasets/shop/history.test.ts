import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { CONFUSED_WITH, PRODUCTS, TEAM_OF } from '../../../../datasets/shop/catalog.ts'
import { generateHistory } from '../../../../datasets/shop/generate-history.ts'
import { INTENTS, LANGUAGES } from '../../../../datasets/shop/vocabulary.ts'
import { asOf } from '../../../../src/history/as-of.ts'
import { Ticket } from '../../../../src/history/ticket.ts'

const END = Date.parse('2026-11-20T18:00:00Z')
const OPTIONS = { seed: 1, tickets: 3000, weeks: 26, end: END }
const history = [...generateHistory(OPTIONS)]
const tickets = history.map(({ ticket }) => ticket)

describe('the generated history', () => {
  it('is made of valid canonical tickets in the order of their creation', () => {
    const invalid = tickets.filter(ticket => !Ticket.safeParse(ticket).success)
    const times = tickets.map(ticket => ticket.created_at)

    expect(invalid).toEqual([])
    expect(times).toEqual(times.toSorted())
    expect(new Set(tickets.map(ticket => ticket.id)).size).toBe(3000)
    expect(new Set(tickets.flatMap(ticket => ticket.messages.map(message => message.id))).size).toBe(
      tickets.reduce((sum, ticket) => sum + ticket.messages.length, 0),
    )
  })

  it('gives the same bytes for the same seed and others for another', () => {
    const digest = (seed: number): string => {
      const hash = createHash('sha256')
      for (const told of generateHistory({ seed, tickets: 300, weeks: 26, end: END })) hash.update(JSON.stringify(told))
      return hash.digest('hex')
    }

    const digests = [digest(1), digest(1), digest(2)]

    expect(digests[0]).toBe(digests[1])
    expect(digests[0]).not.toBe(digests[2])
  })

  it('never tells anything after the moment of the export', () => {
    const late = tickets.flatMap(ticket =>
      [...ticket.messages, ...ticket.events].filter(({ at }) => Date.parse(at) >= END || at < ticket.created_at),
    )

    expect(late).toEqual([])
  })

  it('has events that add up to the final state', () => {
    const replayed = tickets.map(ticket => {
      const view = asOf(ticket, END)
      return {
        id: view.id,
        status: view.status,
        tags: view.tags,
        undatedTags: view.undatedTags,
        assignee: view.assignee,
        vip: view.customer.vip,
        spam: view.spam,
        trashed: view.trashed,
        mergedInto: view.mergedInto,
      }
    })

    expect(replayed).toEqual(
      tickets.map(ticket => ({
        id: ticket.id,
        status: ticket.status,
        tags: ticket.tags.toSorted((a, b) => (a < b ? -1 : 1)),
        undatedTags: [],
        assignee: ticket.assignee ?? 'unknown',
        vip: ticket.events.some(event => event.type === 'field') ? expect.any(Boolean) : 'unknown',
        spam: ticket.spam ?? false,
        trashed: ticket.trashed ?? false,
        mergedInto: ticket.merged_into,
      })),
    )
  })

  it('keeps its truth about existing messages and tickets only', () => {
    const ids = new Set(tickets.map(ticket => ticket.id))
    const strange = history.flatMap(({ ticket, truth }) => {
      const messages = new Map(ticket.messages.map(message => [message.id, message]))
      const customers = ticket.messages.filter(message => message.from === 'customer').map(message => message.id)
      const fine =
        truth.id === ticket.id &&
        (truth.sequelOf === undefined || ids.has(truth.sequelOf)) &&
        Object.keys(truth.owedAfter).length === messages.size &&
        Object.keys(truth.safeToClose).toSorted().join() === customers.toSorted().join() &&
        Object.keys(truth.followUps).every(id => ['agent', 'bot'].includes(messages.get(id)?.from ?? ''))
      return fine ? [] : [truth.id]
    })

    expect(strange).toEqual([])
  })

  it('ends with the team that the truth names', () => {
    const requests = history.filter(({ ticket, truth }) => truth.finalTeam !== 'nobody' && ticket.assignee?.user)
    const right = requests.filter(({ ticket, truth }) => ticket.assignee?.team === truth.finalTeam)

    expect(right.length / requests.length).toBeGreaterThan(0.97)
    expect(new Set(requests.map(({ truth }) => truth.finalTeam))).toEqual(
      new Set([...Object.values(TEAM_OF), 'Escalations']),
    )
  })

  it('mislabels 3 to 5 tickets of a hundred', () => {
    const names = new Set<string>(INTENTS)
    const labelled = history.filter(
      ({ ticket, truth }) => names.has(truth.intent) && ticket.tags.some(tag => names.has(tag)),
    )
    const wrong = labelled.filter(({ ticket, truth }) => !ticket.tags.includes(truth.intent))

    expect(wrong.length / labelled.length).toBeGreaterThan(0.03)
    expect(wrong.length / labelled.length).toBeLessThan(0.05)
    expect(
      wrong.every(({ ticket, truth }) =>
        ticket.tags.some(tag => (CONFUSED_WITH[truth.intent as never] as string[]).includes(tag)),
      ),
    ).toBe(true)
  })

  it.each([
    ['email', 220, 450, 500, 1000],
    ['chat', 40, 110, 90, 230],
    ['sms', 40, 110, 90, 230],
  ])('writes %s of realistic length', (channel, medianLow, medianHigh, p90Low, p90High) => {
    const lengths = tickets
      .filter(ticket => ticket.channel === channel)
      .flatMap(ticket => ticket.messages.filter(message => message.from === 'customer'))
      .flatMap(message => message.text?.length ?? [])
      .toSorted((a, b) => a - b)

    const median = lengths[Math.floor(lengths.length / 2)]!
    const p90 = lengths[Math.floor(lengths.length * 0.9)]!

    expect(median).toBeGreaterThan(medianLow)
    expect(median).toBeLessThan(medianHigh)
    expect(p90).toBeGreaterThan(p90Low)
    expect(p90).toBeLessThan(p90High)
  })

  it('has every kind of ticket, customer and reaction', () => {
    const intents = new Set(history.map(({ truth }) => truth.intent))
    const owed = new Set(history.flatMap(({ truth }) => Object.values(truth.owedAfter)))
    const effects = new Set(history.flatMap(({ truth }) => Object.values(truth.followUps).map(({ effect }) => effect)))
    const needs = new Set(history.flatMap(({ truth }) => truth.needsPerson ?? []))
    const thanks = history.flatMap(({ truth }) =>
      Object.entries(truth.bareThanks).flatMap(([id, bare]) => (bare ? [truth.safeToClose[id]] : [])),
    )

    expect(intents).toEqual(new Set([...INTENTS, 'thanks', 'spam', 'bounce', 'out_of_office', 'notification']))
    expect(new Set(history.map(({ truth }) => truth.language))).toEqual(new Set(LANGUAGES))
    expect(new Set(tickets.map(({ channel }) => channel))).toEqual(new Set(['email', 'chat', 'sms', 'phone']))
    expect(owed).toEqual(new Set(['nothing', 'us', 'customer', 'third_party']))
    expect(effects).toEqual(new Set(['useful', 'wasted', 'harmful']))
    expect(needs).toEqual(new Set(['legal_threat', 'anger', 'asks_for_human', 'payment_data']))
    expect(new Set(thanks)).toEqual(new Set([true, false]))
  })

  it('puts days and products in the language of the sentence', () => {
    const days = (language: string): string[] =>
      Array.from({ length: 7 }, (_, day) =>
        new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day * 86_400_000),
      )
    const words = LANGUAGES.map(language => ({ language, words: [...days(language), ...PRODUCTS[language]] }))

    const foreign = history.flatMap(({ ticket, truth }) =>
      words
        .filter(({ language }) => language !== truth.language)
        .flatMap(each => each.words)
        .filter(word => ticket.messages.some(({ text }) => text?.includes(word)))
        .map(word => `${truth.language} ticket ${ticket.id}: ${word}`),
    )

    expect(foreign).toEqual([])
  })

  it('merges and trashes some tickets, with dates', () => {
    const ids = new Set(tickets.map(ticket => ticket.id))
    const merged = history.filter(({ ticket }) => ticket.merged_into !== undefined)
    const trashed = history.filter(({ ticket }) => ticket.trashed)

    expect(merged.length).toBeGreaterThan(3)
    expect(
      merged.every(({ ticket, truth }) => ids.has(ticket.merged_into!) && truth.sequelOf === ticket.merged_into),
    ).toBe(true)
    expect(trashed.length).toBeGreaterThan(10)
    expect(new Set(trashed.map(({ truth }) => truth.resolution))).toEqual(new Set(['nothing_asked']))
  })

  it('has one week that stands out', () => {
    const weeks = Array.from({ length: 26 }, () => 0)
    for (const ticket of tickets)
      weeks[Math.floor((Date.parse(ticket.created_at) - (END - 26 * 7 * 86_400_000)) / (7 * 86_400_000))]!++

    const sorted = weeks.toSorted((a, b) => a - b)

    expect(sorted.at(-1)! / sorted[13]!).toBeGreaterThan(1.35)
    expect(sorted[13]! / sorted[0]!).toBeGreaterThan(1.1)
  })
})
