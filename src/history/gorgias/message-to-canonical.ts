import type { GorgiasMessage } from './schema.ts'

/** Programs that carry text messages for a shop; the channel is named after them, because their reply windows differ. */
const SMS_CARRIERS = ['aircall', 'postscript', 'attentive', 'klaviyo', 'twilio']
const OWN_AUTOMATION = /@gorgias\.(com|io)$|^(gorgias bot|ai agent)$/i

/** One message in canonical form, still to be checked; `at` is already RFC 3339. The vendor's stripped text is not used. */
export function messageToCanonical(message: GorgiasMessage, at: string, ticketVia: string): Record<string, unknown> {
  const channel = message.channel ?? 'api'
  const isNote = channel === 'internal-note'
  const headers = textHeaders(message.headers)
  const to = message.source?.to?.flatMap(({ address }) => (address ? [address] : []))
  const macro = message.macros?.[0]
  // A message that failed never reached the customer, so nobody was answered by it.
  const failed = message.from_agent === true && !!message.failed_datetime && !message.sent_datetime
  return {
    id: message.id,
    message_id: message.message_id ?? undefined,
    in_reply_to: headers && Object.entries(headers).find(([name]) => name.toLowerCase() === 'in-reply-to')?.[1],
    at,
    from: senderOf(message),
    author: message.sender?.email || message.sender?.name || message.sender?.id || undefined,
    to: to?.length ? to : undefined,
    integration: message.integration_id ?? undefined,
    channel: channelName(channel, message.via, ticketVia),
    public: (message.public ?? !isNote) && !isNote && !failed,
    text: message.body_text ?? undefined,
    html: message.body_text?.trim() ? undefined : (message.body_html ?? undefined),
    headers,
    attachments: message.attachments?.map(file => ({
      name: file.name ?? undefined,
      type: file.content_type ?? undefined,
      size: file.size ?? undefined,
    })),
    macro: macro === undefined ? undefined : nameOf(macro),
    rule: message.rule_id ?? undefined,
  }
}

/** The name of a tag, macro or intent, which lists give as text, number or object. */
export function nameOf(
  item: string | number | { id?: string | null | undefined; name?: string | null | undefined },
): string {
  return typeof item === 'object' ? (item.name ?? item.id ?? '') : String(item)
}

/** `sms.postscript` for texts through Postscript; the other channels keep their slug. */
export function channelName(channel: string, via: string | null | undefined, ticketVia: string): string {
  if (channel !== 'sms') return channel
  const carrier = SMS_CARRIERS.find(name => via === name || ticketVia === name)
  return carrier ? `sms.${carrier}` : channel
}

function senderOf(message: GorgiasMessage): 'customer' | 'agent' | 'bot' | 'system' {
  if (message.from_agent !== true) return 'customer'
  if (message.rule_id) return 'system'
  // Call facts come as notes that the phone program writes in an agent's or its own name.
  if (message.channel === 'internal-note' && message.via === 'aircall') return 'system'
  const { email, name } = message.sender ?? {}
  return OWN_AUTOMATION.test(email ?? '') || OWN_AUTOMATION.test(name ?? '') ? 'bot' : 'agent'
}

function textHeaders(headers: GorgiasMessage['headers']): Record<string, string> | undefined {
  if (!headers) return undefined
  const text = Object.entries(headers).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return text.length > 0 ? Object.fromEntries(text) : undefined
}
