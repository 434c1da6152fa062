import { describe, expect, it } from 'vitest'
import { parseRule, RuleSyntaxError } from '../../../../../src/helpdesk/gorgias/rules/parse-rule.ts'

describe('parseRule', () => {
  it('reads conditions, actions and else branches', () => {
    const code = `
      // thank-yous
      if (eq(ticket.status, 'open') && (containsAny(message.body_text, ["thanks", "merci"]) || !isEmpty(ticket.subject))) {
        Action('addTags', {tags: 'thanks, bot'});
      } else { Action("setStatus", {"status": "closed"}) }`

    const steps = parseRule(code)

    expect(steps).toEqual([
      {
        kind: 'if',
        test: {
          kind: 'and',
          left: { kind: 'call', name: 'eq', path: 'ticket.status', value: 'open' },
          right: {
            kind: 'or',
            left: { kind: 'call', name: 'containsAny', path: 'message.body_text', value: ['thanks', 'merci'] },
            right: { kind: 'not', of: { kind: 'call', name: 'isEmpty', path: 'ticket.subject', value: undefined } },
          },
        },
        steps: [{ kind: 'action', name: 'addTags', arguments: { tags: 'thanks, bot' } }],
        otherwise: [{ kind: 'action', name: 'setStatus', arguments: { status: 'closed' } }],
      },
    ])
  })

  it.each(['if (', "Action('x'", 'while (true) {}', 'if (eq(a, 1)) {', '§'])('refuses %s', code => {
    expect(() => parseRule(code)).toThrow(RuleSyntaxError)
  })
})
