import { compile } from 'html-to-text'
import { median } from '../../src/forecast/statistics/bootstrap.ts'
import { asOf } from '../../src/history/as-of.ts'
import { chooseLabelSource } from '../../src/history/label-source.ts'
import type { Ticket } from '../../src/history/ticket.ts'
import { collectLessons } from '../../src/learning/collect-lessons.ts'
import { learnIntents } from '../../src/learning/learn-intents.ts'
import { detectLanguage } from '../../src/text/language.ts'
import { readBody } from '../../src/text/read-body.ts'
import { stripReply } from '../../src/text/strip-reply.ts'
import { predictIntent } from '../../src/understanding/intents/predict-intent.ts'
import { createReader } from '../../src/understanding/read.ts'
import { readSpam } from '../../src/understanding/spam.ts'
import { readThanks } from '../../src/understanding/thanks.ts'
import { readTopics } from '../../src/understanding/topics.ts'

export interface PartRate {
  readonly part: string
  /** Messages a second, median over the rounds. */
  readonly rate: number
  /** What it is compared with in the same round. */
  readonly peer: string
  readonly peerRate: number
  readonly ratio: number
}

export interface UnderstandingBench {
  readonly messages: number
  readonly rounds: number
  readonly parts: readonly PartRate[]
}

const FLOOR = 'JSON.parse of the message'

/**
 * Messages a second of each part of reading, on the customers' messages of these tickets. The peer is a library that does
 * the same where there is one, else the floor of handling a message at all; both take turns in every round.
 * @param clock milliseconds from any fixed moment
 */
export async function benchUnderstanding(
  tickets: readonly Ticket[],
  rounds: number,
  clock: () => number,
): Promise<UnderstandingBench> {
  const messages = tickets.flatMap(ticket => ticket.messages.filter(each => each.public && each.from === 'customer'))
  const lines = messages.map(message => JSON.stringify(message))
  const bodies = messages.map(readBody)
  const texts = bodies.map(body => stripReply(body).reply)
  const pages = messages.flatMap(message => message.html ?? [])
  const lessons = collectLessons(tickets, Number.POSITIVE_INFINITY, chooseLabelSource(tickets))
  const { model: intentModel } = await learnIntents(lessons, null, 1)
  const views = tickets.flatMap(ticket =>
    ticket.messages
      .filter(each => each.public && each.from === 'customer')
      .map(each => asOf(ticket, Date.parse(each.at))),
  )
  const toPlain = compile({ wordwrap: false })
  const parse = (): void => each(lines, line => JSON.parse(line))
  const measured: (readonly [
    part: string,
    count: number,
    run: () => void,
    peer: string,
    peerCount: number,
    peerRun: () => void,
  ])[] = [
    [
      'HTML to text',
      pages.length,
      () => each(pages, html => readBody({ html })),
      'html-to-text',
      pages.length,
      () => each(pages, html => toPlain(html)),
    ],
    ['reply stripping', bodies.length, () => each(bodies, stripReply), FLOOR, lines.length, parse],
    ['language', texts.length, () => each(texts, text => detectLanguage(text)), FLOOR, lines.length, parse],
    ['thanks', texts.length, () => each(texts, text => readThanks({ text })), FLOOR, lines.length, parse],
    ['topics', texts.length, () => each(texts, readTopics), FLOOR, lines.length, parse],
    ['spam', texts.length, () => each(texts, text => readSpam({ text })), FLOOR, lines.length, parse],
    ['intent', texts.length, () => each(texts, text => predictIntent(intentModel, text)), FLOOR, lines.length, parse],
    [
      'all of a reading',
      views.length,
      () => {
        const reader = createReader({ intentModel, predictIntent })
        each(views, view => reader.read(view, []))
      },
      FLOOR,
      lines.length,
      parse,
    ],
  ]
  const rate = (count: number, run: () => void): number => {
    const from = clock()
    run()
    return (count * 1_000) / Math.max(0.001, clock() - from)
  }
  const parts = measured.map(([part, count, run, peer, peerCount, peerRun]): PartRate => {
    const seen = Array.from({ length: rounds }, () => {
      const own = rate(count, run)
      const other = rate(peerCount, peerRun)
      return { own, other, ratio: own / other }
    })
    return {
      part,
      rate: median(seen.map(round => round.own)),
      peer,
      peerRate: median(seen.map(round => round.other)),
      ratio: median(seen.map(round => round.ratio)),
    }
  })
  return { messages: messages.length, rounds, parts }
}

function each<T>(items: readonly T[], run: (item: T) => unknown): void {
  for (const item of items) run(item)
}
