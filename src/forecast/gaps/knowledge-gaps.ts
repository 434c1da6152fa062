import { DAY } from '../../core/time.ts'
import { dice, wordsOf } from '../judge/same-words.ts'
import type { LedgerRow } from '../ledger.ts'
import { isSubstantiveReply } from '../past.ts'
import type { Rate } from '../statistics/interval.ts'
import { wilson } from '../statistics/proportion.ts'
import { askSentences, wordList } from './ask-text.ts'
import { clusterTexts, rarityIn } from './cluster-texts.ts'
import { suggestTitle } from './suggest-title.ts'

/** Requests about one thing that people answered and nothing of ours stood for. */
export interface KnowledgeGap {
  readonly language: string
  readonly intent: string | null
  /** For an article, in customers' words. */
  readonly title: string
  readonly tickets: number
  readonly perMonth: number
  /** Of these, tickets on which an answer was looked for and nothing supported one. */
  readonly unsupported: number
  /** Of the tickets with a reply, those whose reply has mostly the words of the most typical one: an article could say them. */
  readonly repeated: Rate
  /** The macro that most replies used, where most did: what it says may only have to be published. */
  readonly macro: string | null
  /** Ascending. */
  readonly ticketIds: readonly string[]
}

const LEAST_TICKETS = 5
const LEAST_CUSTOMERS = 3
/** Beyond these nobody reads; they are the largest. */
const MOST_GAPS = 50
const ALIKE = 0.5
/** Replies that may be the typical one; comparing all with all would take too long in a large cluster. */
const CANDIDATES = 25

interface Asked {
  readonly row: LedgerRow
  readonly sentences: readonly string[]
  readonly words: ReadonlySet<string>
}

/**
 * @param window of the reported tickets, for counts a month
 * @param isName words that customers or agents are called
 */
export function knowledgeGaps(
  rows: readonly LedgerRow[],
  window: { readonly from: number; readonly to: number },
  isName: (word: string) => boolean,
): KnowledgeGap[] {
  const months = Math.max(1, (window.to - window.from) / DAY) / 30
  const asked = rows.filter(isUnanswered).flatMap(row => ask(row) ?? [])
  const gaps = [...Map.groupBy(asked, each => each.row.language)].flatMap(([language, inLanguage]) => {
    const isShared = sharedWords(inLanguage, isName)
    const all = inLanguage.map(each => each.words)
    return [...Map.groupBy(inLanguage, each => each.row.intent ?? null)].flatMap(([intent, group]) =>
      gapsIn(group, all, isShared).map(({ title, cluster }) => ({
        language,
        intent,
        title,
        ...countsOf(cluster, months),
      })),
    )
  })
  return gaps.sort(bySize).slice(0, MOST_GAPS)
}

function gapsIn(
  group: readonly Asked[],
  all: readonly ReadonlySet<string>[],
  isShared: (word: string) => boolean,
): { readonly title: string; readonly cluster: readonly Asked[] }[] {
  const texts = group.map(each => each.words)
  return clusterTexts(texts, rarityIn(texts, all)).flatMap(({ members, weights }) => {
    const cluster = members.map(place => group[place]!)
    const customers = new Set(cluster.map(({ row }) => row.ticket.customerId))
    if (cluster.length < LEAST_TICKETS || customers.size < LEAST_CUSTOMERS) return []
    const sentences = cluster.flatMap(each => each.sentences)
    const title = suggestTitle(sentences, weights, isShared)
    return title === '' ? [] : [{ title, cluster }]
  })
}

/** A person had to answer, and no answer or draft of ours was there to do it. */
function isUnanswered({ decisions, ticket }: LedgerRow): boolean {
  if (decisions.some(({ reason }) => reason === 'no_supported_answer')) return true
  const isWritten = decisions.some(({ commands }) =>
    commands.some(
      command =>
        (command.kind === 'reply' && command.purpose === 'answer') ||
        (command.kind === 'note' && command.purpose === 'draft'),
    ),
  )
  return !isWritten && ticket.messages.some(isSubstantiveReply)
}

function ask(row: LedgerRow): Asked | undefined {
  const first = row.ticket.messages.find(
    message => message.from === 'customer' && !message.courtesy && message.text !== '',
  )
  const sentences = first === undefined ? [] : askSentences(first.text)
  return sentences.length === 0 ? undefined : { row, sentences, words: new Set(sentences.flatMap(wordList)) }
}

/** Words of at least three customers who write this language. */
function sharedWords(asked: readonly Asked[], isName: (word: string) => boolean): (word: string) => boolean {
  const users = new Map<string, Set<string>>()
  for (const { row, words } of asked) {
    for (const word of words) {
      const known = users.get(word)
      if (known === undefined) users.set(word, new Set([row.ticket.customerId]))
      else if (known.size < LEAST_CUSTOMERS) known.add(row.ticket.customerId)
    }
  }
  return word => (users.get(word)?.size ?? 0) >= LEAST_CUSTOMERS && !isName(word)
}

function countsOf(cluster: readonly Asked[], months: number): Omit<KnowledgeGap, 'language' | 'intent' | 'title'> {
  const rows = cluster.map(each => each.row)
  const replies = rows.flatMap(({ ticket }) => ticket.messages.find(isSubstantiveReply) ?? [])
  const texts = replies.map(reply => wordsOf(reply.text))
  const alike = texts.slice(0, CANDIDATES).map(typical => texts.filter(text => dice(typical, text) >= ALIKE).length)
  const macros = Map.groupBy(replies, reply => reply.macro)
  const macro = [...macros].find(([name, uses]) => name !== undefined && uses.length * 2 > replies.length)?.[0]
  return {
    tickets: rows.length,
    perMonth: rows.length / months,
    unsupported: rows.filter(row => row.decisions.some(({ reason }) => reason === 'no_supported_answer')).length,
    // A reply is always like itself: alone it repeats nothing.
    repeated: wilson(Math.max(0, ...alike.filter(count => count > 1)), replies.length),
    macro: macro ?? null,
    ticketIds: rows.map(row => row.ticket.id).sort((a, b) => (a < b ? -1 : 1)),
  }
}

function bySize(a: KnowledgeGap, b: KnowledgeGap): number {
  const key = (gap: KnowledgeGap): string => `${gap.language} ${gap.title}`
  return b.tickets - a.tickets || (key(a) < key(b) ? -1 : 1)
}
