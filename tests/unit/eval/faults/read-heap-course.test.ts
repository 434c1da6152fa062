import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { heapProbe, readHeapCourse } from '../../../../eval/faults/read-heap-course.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'heap-course-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('adds up what all threads say at one time, and leaves out where one was late', () => {
  const line = (threadId: number, at: number, live: number) =>
    JSON.stringify({ threadId, at, live: live * 1_048_576, reserved: 2 * live * 1_048_576 })
  const lines = [line(0, 1_000, 30), line(1, 1_400, 10), line(0, 2_000, 31), line(0, 3_100, 32), line(1, 3_500, 11)]
  writeFileSync(path.join(folder, 'worker-heap.jsonl'), `${lines.join('\n')}\n`)

  const course = readHeapCourse(folder, 'worker', 1_000)

  expect(course).toEqual([
    { at: 0, liveMegabytes: 40, reservedMegabytes: 80 },
    { at: 2, liveMegabytes: 43, reservedMegabytes: 86 },
  ])
})

it('has nothing to say of a process that was not watched', () => {
  expect(readHeapCourse(folder, 'server')).toEqual([])
})

it('sees in a real process what is held in its threads, and not what was dropped', () => {
  const thread = 'const held = Array.from({ length: 2e6 }, (_, i) => i + 0.5); setTimeout(() => held, 2_500)'
  const program = `
    const { Worker } = require('node:worker_threads')
    new Worker(${JSON.stringify(thread)}, { eval: true })
    let dropped = Array.from({ length: 8e6 }, (_, i) => i + 0.5)
    dropped = undefined
    setTimeout(() => {}, 2_500)`

  execFileSync(process.execPath, [...heapProbe(folder, 'worker', 200), '-e', program])

  const most = Math.max(...readHeapCourse(folder, 'worker', 200).map(({ liveMegabytes }) => liveMegabytes))
  expect(most).toBeGreaterThan(16)
  expect(most).toBeLessThan(60)
})
