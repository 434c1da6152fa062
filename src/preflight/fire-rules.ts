import type { MessageView, TicketView } from '../core/ticket-view.ts'
import type { RuleAction, RuleStep, ShopAutomation, ShopRule } from '../helpdesk/automation.ts'
import { judgeTest } from '../helpdesk/gorgias/rules/judge-test.ts'
import { ruleFacts } from './rule-facts.ts'

/** What one rule would do to a ticket. */
export interface Fired {
  readonly rule: ShopRule
  readonly effects: readonly Effect[]
  /** False where a condition asks for something the history does not hold. */
  readonly certain: boolean
}

type Automation = Pick<ShopAutomation, 'rules' | 'macros' | 'teams'>

export type Effect =
  | { readonly kind: 'message' }
  | { readonly kind: 'status'; readonly to: 'open' | 'closed' }
  | { readonly kind: 'tag' | 'untag'; readonly name: string }
  | { readonly kind: 'team'; readonly to: string | undefined }
  | { readonly kind: 'snooze' }

/** The rules that listen to any of these triggers and would do something to the ticket as it stands, first ones first. */
export function fireRules(
  automation: Automation,
  triggers: readonly string[],
  view: TicketView,
  message?: MessageView,
): Fired[] {
  const fired: Fired[] = []
  for (const rule of [...automation.rules].sort((a, b) => b.priority - a.priority)) {
    if (rule.steps === undefined || !rule.triggers.some(trigger => triggers.includes(trigger))) continue
    // Rules on updates cannot see what was written.
    const sees = rule.triggers.some(trigger => trigger === 'ticket-message-created' || trigger === 'ticket-created')
    const read = ruleFacts(view, sees ? message : undefined)
    const { actions, certain } = collect(rule.steps, read)
    const effects = actions.flatMap(action => effectsOf(action, automation))
    if (effects.length > 0) fired.push({ rule, effects, certain })
  }
  return fired
}

interface Collected {
  readonly actions: readonly RuleAction[]
  readonly certain: boolean
}

/** The actions reached; both branches of a condition that nobody can judge, and then not for certain. */
function collect(steps: readonly RuleStep[], read: (path: string) => unknown): Collected {
  const actions: RuleAction[] = []
  let certain = true
  for (const step of steps) {
    if (step.kind === 'action') {
      actions.push(step)
      continue
    }
    const held = judgeTest(step.test, read)
    const branches = held === 'unknown' ? [step.steps, step.otherwise] : [held ? step.steps : step.otherwise]
    const inner = branches.map(branch => collect(branch, read))
    const found = inner.flatMap(one => one.actions)
    if (found.length > 0 && (held === 'unknown' || inner.some(one => !one.certain))) certain = false
    actions.push(...found)
  }
  return { actions, certain }
}

function effectsOf(action: RuleAction, automation: Automation): Effect[] {
  const given = action.arguments
  switch (action.name) {
    case 'replyToTicket':
    case 'setResponseText':
      return [{ kind: 'message' }]
    case 'setStatus':
      return given['status'] === 'open' || given['status'] === 'closed' ? [{ kind: 'status', to: given['status'] }] : []
    case 'addTags':
      return namesOf(given['tags']).map(name => ({ kind: 'tag', name }))
    case 'removeTags':
      return namesOf(given['tags']).map(name => ({ kind: 'untag', name }))
    case 'setTeamAssignee':
      return [{ kind: 'team', to: teamName(given['assignee_team'], automation) }]
    case 'snoozeTicket':
      return [{ kind: 'snooze' }]
    case 'applyMacro': {
      const wanted = given['macro'] ?? given['id']
      const macro = automation.macros.find(one => one.id === String(wanted) || one.name === wanted)
      // A macro may not apply another; one that claims to is not followed.
      return (macro?.actions ?? []).filter(one => one.name !== 'applyMacro').flatMap(one => effectsOf(one, automation))
    }
    default:
      return []
  }
}

function namesOf(tags: unknown): string[] {
  return String(tags ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
}

function teamName(team: unknown, { teams }: Automation): string | undefined {
  if (typeof team !== 'object' || team === null) return undefined
  const { name, id } = team as { name?: unknown; id?: unknown }
  return typeof name === 'string' ? name : teams.find(one => one.id === String(id))?.name
}
