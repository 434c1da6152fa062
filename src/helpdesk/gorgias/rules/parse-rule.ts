import { type Expression, type Node, type Program, parse, type Statement } from 'acorn'
import type { RuleStep, RuleTest } from '../../automation.ts'

/** The code of a rule is not the part of JavaScript that rules are written in. */
export class RuleSyntaxError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'RuleSyntaxError'
  }
}

/**
 * Reads a rule's code, `if (eq(ticket.channel, 'email') && …) { Action('addTags', {tags: 'x'}) } else { … }`; nothing of it
 * is ever run. @throws RuleSyntaxError at the first thing it does not know, with its line.
 */
export function parseRule(code: string): RuleStep[] {
  return readProgram(parseScript(code))
}

function parseScript(code: string): Program {
  try {
    return parse(code, { ecmaVersion: 2020, locations: true })
  } catch (error) {
    throw new RuleSyntaxError(`Syntax error: ${(error as Error).message}.`)
  }
}

function readProgram(program: Program): RuleStep[] {
  return program.body.flatMap(node => readStatement(node as Statement))
}

function readStatement(node: Statement): RuleStep[] {
  switch (node.type) {
    case 'BlockStatement':
      return node.body.flatMap(readStatement)
    case 'EmptyStatement':
      return []
    case 'IfStatement':
      return [
        {
          kind: 'if',
          test: readTest(node.test),
          steps: readStatement(node.consequent),
          otherwise: node.alternate ? readStatement(node.alternate) : [],
        },
      ]
    case 'ExpressionStatement':
      return [readAction(node.expression)]
    default:
      return fail(node, 'if or Action')
  }
}

function readAction(node: Expression): RuleStep {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'Action') {
    return fail(node, 'Action(…)')
  }
  const [name, given] = node.arguments
  if (name?.type !== 'Literal' || typeof name.value !== 'string') return fail(node, 'the name of an action')
  const values = given === undefined ? {} : readValue(given)
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return fail(node, 'an object')
  return { kind: 'action', name: name.value, arguments: values as Record<string, unknown> }
}

function readTest(node: Expression): RuleTest {
  switch (node.type) {
    case 'LogicalExpression':
      if (node.operator === '??') return fail(node, '&& or ||')
      return { kind: node.operator === '&&' ? 'and' : 'or', left: readTest(node.left), right: readTest(node.right) }
    case 'UnaryExpression':
      if (node.operator !== '!') return fail(node, '!')
      return { kind: 'not', of: readTest(node.argument) }
    case 'CallExpression': {
      const [path, value] = node.arguments
      if (node.callee.type !== 'Identifier' || path === undefined) return fail(node, 'a test such as eq(…)')
      return {
        kind: 'call',
        name: node.callee.name,
        path: readPath(path),
        value: value === undefined ? undefined : readValue(value),
      }
    }
    default:
      return fail(node, 'a test such as eq(…)')
  }
}

/** `ticket.messages[-1].body_text` as it is written. */
function readPath(node: Node): string {
  const expression = node as Expression
  if (expression.type === 'Identifier') return expression.name
  if (expression.type !== 'MemberExpression') return fail(node, 'a field such as ticket.channel')
  const owner = readPath(expression.object)
  const { property, computed } = expression
  if (!computed && property.type === 'Identifier') return `${owner}.${property.name}`
  const index = readValue(property)
  return typeof index === 'number' ? `${owner}[${index}]` : `${owner}.${String(index)}`
}

function readValue(node: Node): unknown {
  const expression = node as Expression
  switch (expression.type) {
    case 'Literal':
      return expression.value
    case 'UnaryExpression': {
      const value = expression.operator === '-' ? readValue(expression.argument) : undefined
      return typeof value === 'number' ? -value : fail(node, 'a value')
    }
    case 'TemplateLiteral':
      return expression.expressions.length === 0 ? expression.quasis[0]!.value.cooked : fail(node, 'a value')
    case 'ArrayExpression':
      return expression.elements.map(element => (element === null ? null : readValue(element)))
    case 'ObjectExpression':
      return Object.fromEntries(
        expression.properties.map(property => {
          if (property.type !== 'Property' || property.computed) return fail(node, 'an object of values')
          const { key } = property
          return [key.type === 'Identifier' ? key.name : String(readValue(key)), readValue(property.value)]
        }),
      )
    default:
      return fail(node, 'a value')
  }
}

function fail(node: Node, expected: string): never {
  throw new RuleSyntaxError(`Line ${node.loc?.start.line ?? '?'}: expected ${expected}.`)
}
