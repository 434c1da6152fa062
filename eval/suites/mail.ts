import { z } from 'zod'
import { detectAutomatedMail } from '../../src/text/raw-mail.ts'
import { stripReply } from '../../src/text/strip-reply.ts'
import { errorRate, hitRate, type SuiteOutcome } from './measured-row.ts'
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
export function evaluateReplies(dataDir: string | undefined): Promise<SuiteOutcome> {
  const suite = 'replies'
  const source = 'reply stripping: discourse/email_reply_trimmer, MIT'
  const places = [{ name: 'discourse', file: 'mail/reply_stripping.jsonl', source }]
  return runSets(suite, places, ReplyRow, dataDir, (set, rows) => {
    const read = rows.map(row => ({
      expected: linesOf(row.expected_reply),
      found: linesOf(stripReply(row.input).reply),
    }))
    const exact = read.filter(({ expected, found }) => expected.join('\n') === found.join('\n')).length
    const written = sum(read.map(({ expected }) => characters(expected)))
    const kept = sum(read.map(({ expected, found }) => characters(common(expected, found))))
    const shown = sum(read.map(({ found }) => characters(found)))
    const others = sum(read.map(({ expected, found }) => characters(found) - characters(common(found, expected))))
    return [
      hitRate(suite, set, 'exact', exact, read.length),
      hitRate(suite, set, 'author’s characters kept', kept, written),
      errorRate(suite, set, 'characters of others let in', others, shown),
    ]
  })
}

/** Telling machines' mail from people's by raw mails. */
export function evaluateAutoMail(dataDir: string | undefined): Promise<SuiteOutcome> {
  const suite = 'auto-mail'
  const source = 'automated mail: mostly sisimai/set-of-emails, BSD-2-Clause'
  const places = [{ name: 'sisimai', file: 'mail/auto_mail.jsonl', source }]
  return runSets(suite, places, MailRow, dataDir, async (set, rows) => {
    const read: { label: string; auto: boolean; kind: string }[] = []
    for (const { raw, label } of rows) read.push({ label, ...(await detectAutomatedMail(raw)) })
    const people = read.filter(({ label }) => label === 'human_or_ordinary')
    const machines = read.filter(({ label }) => label !== 'human_or_ordinary')
    return [
      errorRate(suite, set, 'person taken for a machine', people.filter(({ auto }) => auto).length, people.length),
      hitRate(suite, set, 'machine found', machines.filter(({ auto }) => auto).length, machines.length),
      hitRate(
        suite,
        set,
        'kind right',
        machines.filter(({ label, kind }) => kind === KIND_OF[label]).length,
        machines.length,
      ),
    ]
  })
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
