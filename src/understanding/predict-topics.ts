import { z } from 'zod'
import { readTopics } from './topics.ts'

/** One input line of `predict topics`. */
export const TopicsLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })
export type TopicsLine = z.infer<typeof TopicsLine>

/** One output line of `predict topics`. */
export function predictTopics(line: TopicsLine, englishVector?: Float32Array) {
  return { id: line.id, topics: readTopics(line.text, { englishVector }) }
}
