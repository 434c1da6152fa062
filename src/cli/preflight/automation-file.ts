import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { RuleStep, RuleTest, ShopAutomation } from '../../helpdesk/automation.ts'

const Named = z.object({ id: z.string(), name: z.string() })
const Action = z.object({ name: z.string(), arguments: z.record(z.string(), z.unknown()) })
const Test: z.ZodType<RuleTest> = z.lazy(() =>
  z.union([
    z.object({ kind: z.enum(['and', 'or']), left: Test, right: Test }),
    z.object({ kind: z.literal('not'), of: Test }),
    z.object({ kind: z.literal('call'), name: z.string(), path: z.string(), value: z.unknown() }),
  ]),
)
const Step: z.ZodType<RuleStep> = z.lazy(() =>
  z.union([
    z.object({ kind: z.literal('if'), test: Test, steps: z.array(Step), otherwise: z.array(Step) }),
    Action.extend({ kind: z.literal('action') }),
  ]),
)
const Automation = z.object({
  rules: z.array(
    Named.extend({
      triggers: z.array(z.string()),
      priority: z.number(),
      steps: z.array(Step).optional(),
      unreadable: z.string().optional(),
    }),
  ),
  macros: z.array(Named.extend({ actions: z.array(Action) })),
  teams: z.array(Named),
  bots: z.array(Named),
  listeners: z.array(Named),
  api: z.object({ used: z.number(), limit: z.number() }).optional(),
})

/** Nothing is known of the helpdesk's automation. */
export const NOTHING_READ: ShopAutomation = { rules: [], macros: [], teams: [], bots: [], listeners: [] }

/** Reads what `--save` wrote. @throws RehearsalError `bad_input` naming file and field. */
export function readAutomationFile(file: string): ShopAutomation {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new RehearsalError('bad_input', `${file}: expected the JSON that --save writes (${(error as Error).message})`)
  }
  const read = Automation.safeParse(value)
  if (read.success) return read.data as ShopAutomation
  const [issue] = read.error.issues
  throw new RehearsalError('bad_input', `${file}: ${issue?.path.join('.')}: ${issue?.message}`)
}
