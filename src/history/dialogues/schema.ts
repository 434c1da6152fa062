import { z } from 'zod'

/** One role-played conversation. `ts` is Unix time in seconds or milliseconds. Turns are checked one by one. */
export const Dialogue = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  turns: z.array(z.unknown()),
  tasks: z.array(z.string()).nullish(),
  flow: z.string().nullish(),
  subflow: z.string().nullish(),
  lang: z.string().nullish(),
})
export type Dialogue = z.infer<typeof Dialogue>

export const Turn = z.object({
  role: z.string(),
  text: z.string(),
  ts: z.number().positive().max(4e12).nullish(),
})
export type Turn = z.infer<typeof Turn>
