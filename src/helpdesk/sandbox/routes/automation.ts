import type { FastifyInstance } from 'fastify'
import { parseRule, RuleSyntaxError } from '../../gorgias/rules/parse-rule.ts'
import type { Desk } from '../desk.ts'
import { GorgiasError, invalid, notFound } from '../gorgias-error.ts'
import { paginate } from '../page.ts'
import type { MacroAction, MacroRecord, RuleRecord } from '../records.ts'
import { triggersOf } from '../rules.ts'
import { bodyOf, idOf, queryOf } from './request.ts'

const RULE_TRIGGERS = [
  'ticket-created',
  'ticket-updated',
  'ticket-message-created',
  'ticket-assigned',
  'ticket-self-unsnoozed',
  'satisfaction-survey-responded',
]

/** The shop's own automation: rules and macros. */
export function registerAutomation(app: FastifyInstance, desk: Desk): void {
  app.get('/api/rules', request =>
    paginate(desk.store.rules.values(), queryOf(request), {
      orders: ['priority:desc', 'created_datetime:desc'],
      uri: '/api/rules',
      now: desk.clock.now(),
    }),
  )

  app.post('/api/rules', (request, reply) => {
    const body = bodyOf(request)
    const rule = readRule(desk, body)
    desk.store.rules.set(rule.id, rule)
    return reply.code(201).send(rule)
  })

  app.put('/api/rules/:id', request => {
    const rule = desk.store.rules.get(idOf(request))
    if (rule === undefined) throw notFound('Rule')
    const { deactivated_datetime } = bodyOf(request)
    if (deactivated_datetime !== undefined) rule.deactivated_datetime = deactivated_datetime as string | null
    rule.updated_datetime = desk.stamp()
    return rule
  })

  app.get('/api/macros', request => {
    const query = queryOf(request)
    const found = [...desk.store.macros.values()].filter(
      macro =>
        macro.archived_datetime === null && (query['search'] === undefined || macro.name.includes(query['search'])),
    )
    return paginate(found, query, {
      orders: ['created_datetime:desc', 'name:asc', 'usage:desc'],
      uri: '/api/macros',
      now: desk.clock.now(),
    })
  })

  app.post('/api/macros', (request, reply) => {
    const macro = readMacro(desk, bodyOf(request))
    desk.store.macros.set(macro.id, macro)
    return reply.code(201).send(macro)
  })

  app.delete('/api/macros/:id', (request, reply) => {
    const macro = desk.store.macros.get(idOf(request))
    if (macro === undefined) throw notFound('Macro')
    const used = [...desk.store.rules.values()].some(rule => rule.code.includes(`'${macro.name}'`))
    if (used) throw new GorgiasError(409, 'The macro is used by a rule.')
    desk.store.macros.delete(macro.id)
    return reply.code(204).send()
  })
}

function readRule(desk: Desk, body: Record<string, unknown>): RuleRecord {
  const { name, code, event_types } = body
  if (typeof name !== 'string') throw invalid('name', 'Missing data for required field.')
  if (typeof code !== 'string') throw invalid('code', 'Missing data for required field.')
  if (typeof event_types !== 'string') throw invalid('event_types', 'Missing data for required field.')
  if (!triggersOf({ event_types }).every(trigger => RULE_TRIGGERS.includes(trigger))) {
    throw invalid('event_types', `Must be among: ${RULE_TRIGGERS.join(', ')}.`)
  }
  checkCode(code)
  const at = desk.stamp()
  return {
    id: desk.store.nextId('rule'),
    name,
    description: typeof body['description'] === 'string' ? body['description'] : null,
    code,
    event_types,
    priority: typeof body['priority'] === 'number' ? body['priority'] : 0,
    deactivated_datetime: null,
    created_datetime: at,
    updated_datetime: at,
  }
}

function readMacro(desk: Desk, body: Record<string, unknown>): MacroRecord {
  if (typeof body['name'] !== 'string') throw invalid('name', 'Missing data for required field.')
  const at = desk.stamp()
  return {
    id: desk.store.nextId('macro'),
    external_id: null,
    name: body['name'],
    intent: typeof body['intent'] === 'string' ? body['intent'] : null,
    language: typeof body['language'] === 'string' ? body['language'] : null,
    usage: 0,
    actions: Array.isArray(body['actions']) ? (body['actions'] as MacroAction[]) : [],
    archived_datetime: null,
    created_datetime: at,
    updated_datetime: at,
  }
}

function checkCode(code: string): void {
  try {
    parseRule(code)
  } catch (error) {
    if (error instanceof RuleSyntaxError) throw invalid('code', error.message)
    throw error
  }
}
