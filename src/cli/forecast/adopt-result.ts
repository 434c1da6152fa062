import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Headline, headlineOf } from '../../control/headline.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Queryable } from '../../store/query.ts'
import { adoptForecast } from '../../store/scorecards.ts'

const Share = z.object({ count: z.number(), n: z.number() })

/** The part of a result that a headline is made of; the rest of the file is not looked at. */
const ResultPart = z.object({
  schema: z.literal(1),
  meta: z.object({
    policyHash: z.string(),
    finished: z.literal(true),
    window: z.object({ from: z.iso.datetime({ offset: true }), to: z.iso.datetime({ offset: true }) }),
  }),
  forecast: z.object({
    thanks: z.object({ wrong: Share }),
    otherCloses: z.object({ wrong: Share }),
    routing: z.object({ right: Share }),
    money: z.object({
      minutesPerMonth: z.object({ value: z.number(), low: z.number(), high: z.number() }),
    }),
  }),
  nextMonth: z
    .object({
      week: z.array(z.object({ headline: z.string(), tooFew: z.boolean(), low80: z.number(), high80: z.number() })),
    })
    .optional(),
  trackRecord: z.object({ coverage: Share }).nullish(),
  rows: z.array(
    z.object({
      decisions: z.array(
        z.object({ at: z.string(), reason: z.string(), commands: z.array(z.object({ kind: z.string() })) }),
      ),
    }),
  ),
})

/**
 * Reads a simulation's result and keeps its headline for the account.
 * @throws RehearsalError `bad_input` naming the field that is not as `simulate` writes it.
 */
export async function adoptResult(
  db: Queryable,
  account: string,
  file: string,
): Promise<{ readonly id: string; readonly headline: Headline }> {
  const { id, value } = await readJson(file)
  const parsed = ResultPart.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw new RehearsalError(
      'bad_input',
      `${file}: ${issue.path.join('.') || 'file'}: expected the result of a finished "rehearsal simulate" (${issue.message})`,
    )
  }
  const headline = headlineOf(parsed.data)
  await adoptForecast(db, account, id, headline)
  return { id, headline }
}

async function readJson(file: string): Promise<{ id: string; value: unknown }> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    throw new RehearsalError('wrong_use', `${file}: cannot be read`, { cause: error })
  }
  try {
    return { id: createHash('sha256').update(bytes).digest('hex'), value: JSON.parse(bytes.toString('utf8')) }
  } catch (error) {
    throw new RehearsalError('bad_input', `${file}: is not JSON`, { cause: error })
  }
}
