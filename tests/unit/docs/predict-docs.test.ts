import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PredictTask } from '../../../src/cli/predict/lines.ts'
import { autoMailTask, repliesTask } from '../../../src/cli/predict/mail-tasks.ts'
import { owedTask, spamTask, thanksTask, topicsTask } from '../../../src/cli/predict/reading-tasks.ts'

const page = readFileSync(new URL('../../../docs/predict.md', import.meta.url), 'utf8')

/** Tasks that need nothing but their lines; the others are shown with files that the page does not hold. */
const TASKS: Readonly<Record<string, (lines: readonly unknown[]) => Promise<readonly object[]>>> = {
  thanks: answersOf(await thanksTask(undefined)),
  owed: answersOf(owedTask(undefined)),
  topics: answersOf(topicsTask(null)),
  spam: answersOf(spamTask),
  replies: answersOf(repliesTask),
  'auto-mail': answersOf(autoMailTask),
}

function answersOf<Line>(task: PredictTask<Line>) {
  return (lines: readonly unknown[]) => task.answer(lines.map(line => task.line.parse(line)))
}

/** The page's input and output lines under one task's heading; an input broken for reading is joined again. */
function examplesOf(task: string): { input: unknown; output: Record<string, unknown> }[] {
  const section = page.split(`\n## \`${task}\`\n`)[1]!.split('\n## ')[0]!
  const pairs = [...section.matchAll(/^< ([\s\S]*?)\n> (.*)$/gm)]
  return pairs.map(([, input, output]) => ({
    input: JSON.parse(input!.replace(/\n +/g, '')),
    output: JSON.parse(output!),
  }))
}

/** Confidences move with every refit and are only examples; the rest is what the page promises. */
function withoutConfidence({ confidence: _moves, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}

describe('docs/predict.md', () => {
  it.each(Object.keys(TASKS))('shows what %s answers', async name => {
    const examples = examplesOf(name)

    const answers = await TASKS[name]!(examples.map(({ input }) => input))

    expect(examples.length).toBeGreaterThan(0)
    expect(answers.map(answer => withoutConfidence({ ...answer }))).toEqual(
      examples.map(({ output }) => withoutConfidence(output)),
    )
  })
})
