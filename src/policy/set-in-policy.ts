import { type Document, isMap, isSeq, parse, parseDocument, type YAMLMap } from 'yaml'
import { RehearsalError } from '../errors/rehearsal-error.ts'

/**
 * The policy file with some of its settings replaced or added, each given as `path=value`: names joined by dots, items of a list by
 * their name, the value as in the file (`follow_ups.vip.after=[24h]`). Names with dots stand in double quotes. The result is read
 * like any policy file.
 * @throws RehearsalError `wrong_use` for what is no assignment or leads nowhere
 */
export function setInPolicy(source: string, assignments: readonly string[]): string {
  const document = parseDocument(source)
  if (document.errors.length > 0) return source
  for (const assignment of assignments) {
    const { path, value } = readAssignment(assignment)
    if (!isMap(document.contents)) throw wrong(assignment, 'expected a policy file with settings')
    setAt(document, document.contents as YAMLMap, path, value, assignment)
  }
  return document.toString()
}

function readAssignment(assignment: string): { path: string[]; value: unknown } {
  const at = endOfPath(assignment)
  const path = [...assignment.slice(0, Math.max(0, at)).matchAll(/"([^"]*)"|([^.]+)/g)].map(part =>
    (part[1] ?? part[2]!).trim(),
  )
  if (at < 1 || path.length === 0 || path.includes(''))
    throw wrong(assignment, 'expected path=value, such as thanks.tolerated_wrong_closes=2%')
  try {
    return { path, value: parse(assignment.slice(at + 1)) as unknown }
  } catch {
    throw wrong(assignment, 'expected a value as in a policy file behind the equals sign')
  }
}

/** The first equals sign that stands in no name. */
function endOfPath(assignment: string): number {
  let isQuoted = false
  for (let at = 0; at < assignment.length; at++) {
    if (assignment[at] === '"') isQuoted = !isQuoted
    if (assignment[at] === '=' && !isQuoted) return at
  }
  return -1
}

function setAt(document: Document, map: YAMLMap, path: readonly string[], value: unknown, assignment: string): void {
  const [first = '', second, ...rest] = path
  const known: unknown = second === undefined ? undefined : map.get(first, true)
  if (isSeq(known)) {
    const item = known.items.find(each => isMap(each) && each.get('name') === second)
    if (!isMap(item) || rest.length === 0)
      throw wrong(assignment, `expected the name of an item of ${first}, and a setting of it`)
    setAt(document, item as YAMLMap, rest, value, assignment)
  } else if (isMap(known)) setAt(document, known as YAMLMap, path.slice(1), value, assignment)
  else if (known === undefined) {
    const nested = path.slice(1).reduceRight<unknown>((inner, part) => ({ [part]: inner }), value)
    map.set(first, document.createNode(nested))
  } else throw wrong(assignment, `${first} is a value and holds no settings`)
}

function wrong(assignment: string, expected: string): RehearsalError {
  return new RehearsalError('wrong_use', `--set ${assignment}: ${expected}`)
}
