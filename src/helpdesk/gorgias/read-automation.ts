import { z } from 'zod'
import type { RuleAction, ShopAutomation, ShopMacro, ShopRule } from '../automation.ts'
import type { GorgiasClient } from './client.ts'
import { readAll } from './read-pages.ts'
import { parseRule, RuleSyntaxError } from './rules/parse-rule.ts'

const Rule = z.object({
  id: z.number(),
  name: z.string().nullish(),
  code: z.string().nullish(),
  event_types: z.string().nullish(),
  priority: z.number().nullish(),
  deactivated_datetime: z.string().nullish(),
})
const Macro = z.object({
  id: z.number(),
  name: z.string().nullish(),
  actions: z
    .array(z.object({ name: z.string(), arguments: z.record(z.string(), z.unknown()).nullish() }))
    .nullish()
    .catch([]),
  archived_datetime: z.string().nullish(),
})
const User = z.object({
  id: z.number(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  role: z.object({ name: z.string() }).nullish().catch(undefined),
})
const Team = z.object({ id: z.number(), name: z.string() })
const Integration = z.object({ id: z.number(), name: z.string(), deactivated_datetime: z.string().nullish() })

/** Our own webhooks carry this name. */
const OURS = 'Rehearsal: '

/** Reads a shop's active rules, macros, bots and the systems that listen to its events: five lists. */
export async function readAutomation(
  client: GorgiasClient,
  own: { readonly userId: string },
): Promise<Omit<ShopAutomation, 'api'>> {
  const rules = (await readAll(client, '/api/rules')).flatMap(item => Rule.safeParse(item).data ?? [])
  const macros = (await readAll(client, '/api/macros')).flatMap(item => Macro.safeParse(item).data ?? [])
  const users = (await readAll(client, '/api/users')).flatMap(item => User.safeParse(item).data ?? [])
  const teams = (await readAll(client, '/api/teams')).flatMap(item => Team.safeParse(item).data ?? [])
  const integrations = await readAll(client, '/api/integrations', { type: 'http' })
  return {
    rules: rules.filter(rule => !rule.deactivated_datetime).map(toRule),
    macros: macros.filter(macro => !macro.archived_datetime).map(toMacro),
    teams: teams.map(({ id, name }) => ({ id: String(id), name })),
    bots: users
      .filter(user => user.role?.name === 'bot' && String(user.id) !== own.userId)
      .map(user => ({ id: String(user.id), name: user.name ?? user.email ?? String(user.id) })),
    listeners: integrations
      .flatMap(item => Integration.safeParse(item).data ?? [])
      .filter(({ name, deactivated_datetime }) => !deactivated_datetime && !name.startsWith(OURS))
      .map(({ id, name }) => ({ id: String(id), name })),
  }
}

function toRule(raw: z.infer<typeof Rule>): ShopRule {
  const rule = {
    id: String(raw.id),
    name: raw.name ?? String(raw.id),
    triggers: (raw.event_types ?? '')
      .split(',')
      .map(name => name.trim())
      .filter(name => name !== ''),
    priority: raw.priority ?? 0,
  }
  try {
    return { ...rule, steps: parseRule(raw.code ?? '') }
  } catch (error) {
    if (!(error instanceof RuleSyntaxError)) throw error
    return { ...rule, unreadable: error.message }
  }
}

function toMacro(raw: z.infer<typeof Macro>): ShopMacro {
  const actions: RuleAction[] = (raw.actions ?? []).map(({ name, arguments: given }) => ({
    name,
    arguments: given ?? {},
  }))
  return { id: String(raw.id), name: raw.name ?? String(raw.id), actions }
}
