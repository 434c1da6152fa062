import { z } from 'zod'
import { detectAutomatedMail } from '../../text/raw-mail.ts'
import { stripReply } from '../../text/strip-reply.ts'
import type { PredictTask } from './lines.ts'

const RepliesLine = z.object({ id: z.unknown(), text: z.string() })

export const repliesTask: PredictTask<z.infer<typeof RepliesLine>> = {
  line: RepliesLine,
  answer: async lines => lines.map(({ id, text }) => ({ id, ...stripReply(text) })),
}

const AutoMailLine = z.object({ id: z.unknown(), raw: z.string() })

export const autoMailTask: PredictTask<z.infer<typeof AutoMailLine>> = {
  line: AutoMailLine,
  answer: async lines => Promise.all(lines.map(async ({ id, raw }) => ({ id, ...(await detectAutomatedMail(raw)) }))),
}
