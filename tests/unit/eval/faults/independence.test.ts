import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const ORACLE = path.resolve(import.meta.dirname, '../../../../eval/faults/oracle')

it('judges without a line of the product: the oracle imports its own folder, Node and the database’s types alone', () => {
  const foreign = readdirSync(ORACLE).flatMap(file =>
    [...readFileSync(path.join(ORACLE, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)]
      .map(found => found[1]!)
      .filter(name => !/^(\.\/[a-z-]+\.ts|node:.+|pg)$/.test(name))
      .map(name => `${file} → ${name}`),
  )

  expect(foreign).toEqual([])
})
