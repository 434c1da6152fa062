import { GorgiasError } from './gorgias-error.ts'

/** A rule as parsed: `if (…) { Action('…', {…}) } else { … }`, the part of JavaScript that rules are written in. */
export type RuleStep =
  | { readonly kind: 'if'; readonly test: RuleTest; readonly steps: RuleStep[]; readonly otherwise: RuleStep[] }
  | { readonly kind: 'action'; readonly name: string; readonly arguments: Record<string, unknown> }

export type RuleTest =
  | { readonly kind: 'and'; readonly left: RuleTest; readonly right: RuleTest }
  | { readonly kind: 'or'; readonly left: RuleTest; readonly right: RuleTest }
  | { readonly kind: 'not'; readonly of: RuleTest }
  | { readonly kind: 'call'; readonly name: string; readonly path: string; readonly value: unknown }

const TOKEN =
  /\s+|\/\/[^\n]*|([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[-?\d+\])*)|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(-?\d+(?:\.\d+)?)|(&&|\|\||[!(){}[\],:;])/y

type Token = { readonly kind: 'word' | 'text' | 'number' | 'sign'; readonly value: string }

/** Parses a rule's code. @throws GorgiasError 400 at the first thing it does not know. */
export function parseRule(code: string): RuleStep[] {
  const tokens = tokenize(code)
  let at = 0
  const peek = (value: string): boolean => tokens[at]?.value === value && tokens[at]?.kind !== 'text'
  const fail = (expected: string): never => {
    throw new GorgiasError(400, 'Failed to validate the request.', { code: [`Expected ${expected}.`] })
  }
  const take = (value: string): void => {
    if (!peek(value)) fail(value)
    at += 1
  }
  const skip = (value: string): boolean => {
    if (!peek(value)) return false
    at += 1
    return true
  }
  const next = (kind: Token['kind']): string => {
    const token = tokens[at]
    if (token?.kind !== kind) return fail(kind)
    at += 1
    return token.value
  }

  const literal = (): unknown => {
    const token = tokens[at] ?? fail('a value')
    at += 1
    if (token.kind === 'text') return token.value
    if (token.kind === 'number') return Number(token.value)
    if (token.value === 'true') return true
    if (token.value === 'false') return false
    if (token.value === 'null') return null
    if (token.value === '[') {
      const items: unknown[] = []
      while (!skip(']')) {
        items.push(literal())
        skip(',')
      }
      return items
    }
    if (token.value === '{') {
      const entries: [string, unknown][] = []
      while (!skip('}')) {
        const key = tokens[at]?.kind === 'text' ? next('text') : next('word')
        take(':')
        entries.push([key, literal()])
        skip(',')
      }
      return Object.fromEntries(entries)
    }
    return fail('a value')
  }
  const unary = (): RuleTest => {
    if (skip('!')) return { kind: 'not', of: unary() }
    if (skip('(')) {
      const inner = either()
      take(')')
      return inner
    }
    const name = next('word')
    take('(')
    const path = next('word')
    const value = skip(',') ? literal() : undefined
    take(')')
    return { kind: 'call', name, path, value }
  }
  const both = (): RuleTest => {
    let left = unary()
    while (skip('&&')) left = { kind: 'and', left, right: unary() }
    return left
  }
  const either = (): RuleTest => {
    let left = both()
    while (skip('||')) left = { kind: 'or', left, right: both() }
    return left
  }
  const block = (): RuleStep[] => {
    take('{')
    const inside: RuleStep[] = []
    while (!skip('}')) inside.push(step())
    return inside
  }
  const step = (): RuleStep => {
    if (skip('if')) {
      take('(')
      const test = either()
      take(')')
      const inside = block()
      const otherwise = skip('else') ? (peek('if') ? [step()] : block()) : []
      return { kind: 'if', test, steps: inside, otherwise }
    }
    if (next('word') !== 'Action') fail('if or Action')
    take('(')
    const name = next('text')
    const given = skip(',') ? literal() : {}
    take(')')
    skip(';')
    return { kind: 'action', name, arguments: given as Record<string, unknown> }
  }

  const steps: RuleStep[] = []
  while (at < tokens.length) steps.push(step())
  return steps
}

function tokenize(code: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < code.length) {
    const match = TOKEN.exec(code)
    if (match === null) throw new GorgiasError(400, 'Failed to validate the request.', { code: ['Syntax error.'] })
    const [, word, text, number, sign] = match
    if (word !== undefined) tokens.push({ kind: 'word', value: word })
    else if (text !== undefined) tokens.push({ kind: 'text', value: text.slice(1, -1).replace(/\\(.)/g, '$1') })
    else if (number !== undefined) tokens.push({ kind: 'number', value: number })
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign })
  }
  return tokens
}

/** Whether a test holds; `read` looks a path up. Text is compared without case, as shops expect of "contains". */
export function holds(test: RuleTest, read: (path: string) => unknown): boolean {
  if (test.kind === 'and') return holds(test.left, read) && holds(test.right, read)
  if (test.kind === 'or') return holds(test.left, read) || holds(test.right, read)
  if (test.kind === 'not') return !holds(test.of, read)
  const value = read(test.path)
  const wanted = Array.isArray(test.value) ? test.value : [test.value]
  const found = (one: unknown): boolean =>
    Array.isArray(value)
      ? value.some(item => nameOf(item) === one)
      : typeof value === 'string' && value.toLowerCase().includes(String(one).toLowerCase())
  if (test.name === 'eq') return value === test.value
  if (test.name === 'neq') return value !== test.value
  if (test.name === 'contains' || test.name === 'containsAny') return wanted.some(found)
  if (test.name === 'containsAll') return wanted.every(found)
  if (test.name === 'startsWith') return typeof value === 'string' && wanted.some(one => value.startsWith(String(one)))
  if (test.name === 'isEmpty') return value === undefined || value === null || value === ''
  throw new GorgiasError(400, 'Failed to validate the request.', { code: ['Unknown function.'] })
}

function nameOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'name' in item ? item.name : item
}
