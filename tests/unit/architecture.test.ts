import { describe, expect, it } from 'vitest'
import { readSourceFiles, type SourceFile } from '../support/source-files.ts'

const files = readSourceFiles(['src', 'workflows', 'activities', 'datasets', 'eval'])
const tests = readSourceFiles(['tests'])

/** The table of docs/architecture.md. A folder may always import itself and `src/errors`; `type:` allows type imports only. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/errors': [],
  'src/text': ['src/core'],
  'src/history': ['src/core', 'src/text'],
  'src/understanding': ['src/core', 'src/text', 'src/history'],
  'src/learning': ['src/core', 'src/text', 'src/history', 'src/understanding'],
  'src/policy': ['src/core', 'src/text', 'src/history', 'src/understanding'],
  'src/knowledge': ['src/core', 'src/text', 'src/history', 'src/understanding'],
  'src/drafting': ['src/core', 'src/text', 'src/history', 'src/knowledge', 'src/understanding'],
  'src/turn': ['src/core', 'src/text', 'src/history', 'src/understanding', 'src/knowledge', 'src/drafting'],
  'src/simulation': [
    'src/core',
    'src/text',
    'src/history',
    'src/understanding',
    'src/knowledge',
    'src/drafting',
    'src/policy',
    'src/turn',
    'src/learning',
  ],
  'src/forecast': ['src/core', 'src/text', 'src/history', 'src/policy', 'src/simulation'],
  'src/report': ['src/core', 'src/forecast', 'src/history', 'src/simulation'],
  'src/preflight': ['src/core', 'src/history', 'src/helpdesk', 'src/simulation'],
  'src/helpdesk': ['src/core', 'src/history', 'src/text'],
  'src/store': ['src/core', 'type:src/learning', 'type:src/knowledge'],
  'src/actions': ['src/core'],
  'src/telemetry': [],
  'src/config': ['src/core'],
  'src/situations': ['src/core', 'src/text', 'src/policy', 'src/helpdesk', 'type:src/knowledge'],
  'src/control': ['src/core', 'src/text', 'src/history', 'src/forecast', 'src/store', 'src/helpdesk', 'src/telemetry'],
  'src/server': ['src/core', 'src/store', 'src/helpdesk', 'src/telemetry', 'src/config'],
  activities: [
    'type:src/actions',
    'src/learning',
    'src/core',
    'src/text',
    'src/history',
    'src/understanding',
    'src/knowledge',
    'src/drafting',
    'src/policy',
    'src/turn',
    'src/helpdesk',
    'src/store',
    'src/telemetry',
    'src/config',
  ],
  workflows: ['type:src/core', 'type:activities', 'src/errors'],
  'src/worker': ['activities', 'workflows', 'src/config', 'src/telemetry', 'src/core'],
  datasets: ['type:src/history'],
  eval: ['src', 'datasets', 'activities'],
  'src/cli': ['src', 'eval', 'datasets', 'activities', 'workflows'],
  'src/composition.ts': ['src', 'activities', 'workflows'],
}

function layerOf(file: string): string {
  if (file.startsWith('src/composition')) return 'src/composition.ts'
  const parts = file.split('/')
  return parts[0] === 'src' ? `src/${parts[1]}` : parts[0]!
}

function isAllowed(from: SourceFile, to: { path: string; typeOnly: boolean }): boolean {
  const source = layerOf(from.path)
  const target = layerOf(to.path)
  if (source === target || target === 'src/errors') return true
  const allowed = LAYERS[source] ?? []
  if (source === 'src/composition.ts') return target !== 'src/cli'
  return (
    allowed.includes(target) ||
    (allowed.includes('src') && target.startsWith('src/')) ||
    (to.typeOnly && allowed.includes(`type:${target}`))
  )
}

describe('architecture', () => {
  it('knows every folder', () => {
    const unknown = files.filter(file => LAYERS[layerOf(file.path)] === undefined).map(file => file.path)

    expect(unknown).toEqual([])
  })

  it('imports point inward', () => {
    const outward = files.flatMap(file =>
      file.imports.filter(to => !isAllowed(file, to)).map(to => `${file.path} → ${to.path}`),
    )

    expect(outward).toEqual([])
  })

  it('keeps files small', () => {
    const tooLong = [...files.filter(file => file.lines > 400), ...tests.filter(file => file.lines > 500)]
    const sorted = files.map(file => file.lines).sort((a, b) => a - b)

    expect(tooLong.map(file => `${file.path}: ${file.lines}`)).toEqual([])
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100)
  })

  it('has no import cycles', () => {
    const graph = new Map(files.map(file => [file.path, file.imports.filter(to => !to.typeOnly).map(to => to.path)]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (node: string, trail: string[]): void => {
      if (trail.includes(node)) cycles.push([...trail.slice(trail.indexOf(node)), node].join(' → '))
      if (done.has(node) || trail.includes(node)) return
      for (const next of graph.get(node) ?? []) visit(next, [...trail, node])
      done.add(node)
    }

    for (const node of graph.keys()) visit(node, [])

    expect(cycles).toEqual([])
  })

  it('reads the environment in one place', () => {
    const readers = readSourceFiles(['src', 'workflows', 'activities'])
      .filter(file => file.readsEnvironment)
      .map(file => file.path)

    expect(readers).toEqual(['src/config/environment.ts'])
  })
})
