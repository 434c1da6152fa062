const PREFIX = 'rehearsal:'
/** Gorgias keeps at most this many characters. */
const LONGEST = 255

/** The external id of a message that carries out a command: how its echo is known and how a lost one is found. */
export function externalIdOf(commandId: string): string {
  const id = PREFIX + commandId
  if (id.length > LONGEST) throw new RangeError(`A command id may have ${LONGEST - PREFIX.length} characters.`)
  return id
}

/** True for messages of ours: by their external id, or by our own user as sender. */
export function isOwnMessage(
  message: {
    external_id?: string | null | undefined
    sender_id?: string | undefined
    from_agent?: boolean | undefined
  },
  ownUserId: string | undefined,
): boolean {
  if (message.external_id?.startsWith(PREFIX)) return true
  return message.from_agent === true && ownUserId !== undefined && message.sender_id === ownUserId
}
