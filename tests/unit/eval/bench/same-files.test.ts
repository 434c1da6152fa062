import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { differingFiles, hashResults } from '../../../../eval/bench/same-files.ts'

function folder(files: Readonly<Record<string, string>>): string {
  const made = mkdtempSync(path.join(tmpdir(), 'rehearsal-same-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(made, name), text)
  return made
}

it('names the files of two results that differ or are missing on either side, and leaves timings out', () => {
  const one = folder({ 'result.json': '{"a":1}', 'report.html': '<p>', 'policy.yaml': 'a: 1', 'timings.json': '1' })
  const other = folder({ 'result.json': '{"a":1}', 'report.html': '<p> ', 'decisions.csv': '', 'timings.json': '2' })

  const different = differingFiles(hashResults(one), hashResults(other))
  const same = differingFiles(hashResults(one), hashResults(one))

  expect(different).toEqual(['decisions.csv', 'policy.yaml', 'report.html'])
  expect(same).toEqual([])
})
