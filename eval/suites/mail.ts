import { z } from 'zod'
import { automaticMails } from '../../datasets/mails/automatic-mails.ts'
import { programMails } from '../../datasets/mails/program-mails.ts'
import { replyMails } from '../../datasets/mails/reply-mails.ts'
import { detectAutomatedMail } from '../../src/text/raw-mail.ts'
import { stripReply } from '../../src/text/strip-reply.ts'
import { isAutomatedByHeader } from '../peers/header-rules.ts'
import { stripByPeers } from '../peers/reply-strippers.ts'
import {
  DEVELOPMENT,
  errorRate,
  HELD_OUT,
  hitRate,
  type MeasuredRow,
  type PeerFigure,
  type Skipped,
  type SuiteOutcome,
} from './measured-row.ts'
import { runSets } from './run-sets.ts'

const ReplyRow = z.object({ input: z.string(), expected_reply: z.string() })
const MailRow = z.object({
  raw: z.string(),
  label: z.enum(['bounce', 'feedback_loop', 'auto_reply', 'human_or_ordinary']),
})

const KIND_OF: Readonly<Record<string, string>> = {
  bounce: 'bounce',
  feedback_loop: 'feedback',
  auto_reply: 'auto_reply',
}

/**
 * Taking quotes and signatures off. `exact`: the reply is the expected one, blanks at line ends and around it aside.
 * `author's characters kept`: of the characters the author wrote, those on lines that survive; the unit is a character.
 */
export async function evaluateReplies(dataDir: string | undefined, peersPython: string | null): Promise<SuiteOutcome> {
  const source = 'reply stripping: discourse/email_reply_trimmer, MIT'
  const places = [{ name: 'discourse', file: 'mail/reply_stripping.jsonl', source }]
  const skipped: Skipped[] = []
  const measure = (set: string, rows: readonly z.infer<typeof ReplyRow>[]) =>
    measureReplies(set, rows, peersPython, name =>
      skipped.push({ part: 'replies', data: 'peers', why: `${peersPython} lacks ${name}` }),
    )
  const outside = await runSets('replies', places, ReplyRow, dataDir, measure)
  const rows = [...outside.rows]
  for (const heldOut of [false, true]) {
    const mails = replyMails().filter(mail => mail.heldOut === heldOut)
    const own = await measure(
      `own clients × ${heldOut ? 'new ' : ''}languages`,
      mails.map(({ text, reply }) => ({ input: text, expected_reply: reply })),
    )
    rows.push(...own.map(row => ({ ...row, split: heldOut ? HELD_OUT : DEVELOPMENT })))
  }
  const programs = programMails().map(({ text, reply }) => ({ input: text, expected_reply: reply }))
  rows.push(...(await measure('own programs', programs)))
  return { ...outside, rows, skipped: [...outside.skipped, ...new Map(skipped.map(each => [each.why, each])).values()] }
}

async function measureReplies(
  set: string,
  rows: readonly z.infer<typeof ReplyRow>[],
  peersPython: string | null,
  onMissing: (name: string) => void,
): Promise<MeasuredRow[]> {
  const suite = 'replies'
  const inputs = rows.map(row => row.input)
  const peers = peersPython === null ? [] : [...(await stripByPeers(peersPython, inputs))]
  for (const [name, replies] of peers) if (replies === null) onMissing(name)
  const compared = (replies: readonly string[]): Compared[] =>
    replies.map((reply, i) => ({ expected: linesOf(rows[i]!.expected_reply), found: linesOf(reply) }))
  const peersBy = (share: (read: readonly Compared[]) => number): { peers: PeerFigure[] } => ({
    peers: peers.map(([name, replies]) => ({ name, value: replies && share(compared(replies)) })),
  })
  const read = compared(inputs.map(input => stripReply(input).reply))
  const written = sum(read.map(({ expected }) => characters(expected)))
  const exact = { floor: 0.63, target: 0.9, ...peersBy(all => exactOnes(all) / all.length) }
  const kept = { target: 0.995, ...peersBy(all => charactersKept(all) / written) }
  return [
    hitRate(suite, set, 'exact', exactOnes(read), read.length, exact),
    hitRate(suite, set, 'author’s characters kept', charactersKept(read), written, kept),
    errorRate(suite, set, 'characters of others let in', strange(read), shown(read), {
      ...peersBy(all => strange(all) / shown(all)),
    }),
  ]
}

interface Compared {
  readonly expected: readonly string[]
  readonly found: readonly string[]
}

function exactOnes(read: readonly Compared[]): number {
  return read.filter(({ expected, found }) => expected.join('\n') === found.join('\n')).length
}

function charactersKept(read: readonly Compared[]): number {
  return sum(read.map(({ expected, found }) => characters(common(expected, found))))
}

function shown(read: readonly Compared[]): number {
  return sum(read.map(({ found }) => characters(found)))
}

/** Characters on lines that the author did not write. */
function strange(read: readonly Compared[]): number {
  return sum(read.map(({ expected, found }) => characters(found) - characters(common(found, expected))))
}

/** Telling machines' mail from people's by raw mails. */
export async function evaluateAutoMail(dataDir: string | undefined): Promise<SuiteOutcome> {
  const source = 'automated mail: mostly sisimai/set-of-emails, BSD-2-Clause'
  const places = [{ name: 'sisimai', file: 'mail/auto_mail.jsonl', source }]
  const outside = await runSets('auto-mail', places, MailRow, dataDir, (set, rows) =>
    measureAutoMail(
      set,
      rows.map(({ raw, label }) => ({ raw, kind: KIND_OF[label] ?? 'human' })),
    ),
  )
  return { ...outside, rows: [...outside.rows, ...(await measureAutoMail('own mails', automaticMails()))] }
}

async function measureAutoMail(
  set: string,
  rows: readonly { readonly raw: string; readonly kind: string }[],
): Promise<MeasuredRow[]> {
  const suite = 'auto-mail'
  const read: { wanted: string; auto: boolean; kind: string; byHeader: boolean }[] = []
  for (const { raw, kind } of rows)
    read.push({ wanted: kind, byHeader: isAutomatedByHeader(raw), ...(await detectAutomatedMail(raw)) })
  const people = read.filter(({ wanted }) => wanted === 'human')
  const machines = read.filter(({ wanted }) => wanted !== 'human')
  const found = machines.filter(({ auto }) => auto).length
  const mistaken = people.filter(({ auto }) => auto).length
  const headerRules = (mails: typeof read): { peers: PeerFigure[] } => ({
    peers: [{ name: 'header rules', value: mails.filter(({ byHeader }) => byHeader).length / mails.length }],
  })
  const named = machines.filter(({ wanted, kind }) => kind === wanted).length
  return [
    errorRate(suite, set, 'person taken for a machine', mistaken, people.length, { target: 0, ...headerRules(people) }),
    hitRate(suite, set, 'machine found', found, machines.length, {
      floor: 0.971,
      target: 0.99,
      ...headerRules(machines),
    }),
    hitRate(suite, set, 'kind right', named, machines.length),
  ]
}

function linesOf(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map(line => line.trimEnd())
}

/** Lines of `a` that are also lines of `b`, each as often as both have it. */
function common(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of b) left.set(line, (left.get(line) ?? 0) + 1)
  return a.filter(line => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count > 0
  })
}

function characters(lines: readonly string[]): number {
  return sum(lines.map(line => line.replace(/\s/g, '').length))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
