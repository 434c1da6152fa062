import { type Body, readBody } from './read-body.ts'
import { rememberTexts } from './remember-texts.ts'
import { stripReply } from './strip-reply.ts'

const QUOTED = /^\s{0,3}>(?![:;.(]|_<)/

/**
 * The words of the message's author: body without thread, signature and quoted lines. An inline reply keeps its answers
 * and loses the questions, which are already in the conversation.
 */
export function readMessageText({ text, html }: Body): string {
  return !html || readBody({ text }).trim() !== '' ? ofText(text ?? '') : ofHtml(html)
}

const ofText = rememberTexts(text => withoutQuotes(readBody({ text })))
const ofHtml = rememberTexts(html => withoutQuotes(readBody({ html })))

function withoutQuotes(body: string): string {
  const { reply } = stripReply(body)
  if (!reply.includes('>')) return reply.trim()
  return reply
    .split('\n')
    .filter(line => !QUOTED.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
