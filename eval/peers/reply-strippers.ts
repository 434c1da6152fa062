import { missingPackages, startPythonPeer } from './python-peer.ts'

const PACKAGES = { 'email-reply-parser': 'email_reply_parser', talon: 'talon' } as const

/** What other libraries take for the reply in each text, by their names; null for a library that this Python lacks. */
export async function stripByPeers(
  python: string,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly string[] | null>> {
  const found = new Map<string, string[] | null>()
  for (const [name, module] of Object.entries(PACKAGES))
    found.set(name, (await missingPackages(python, [module])) === null ? [] : null)
  if ([...found.values()].every(replies => replies === null)) return found
  const peer = startPythonPeer(python, 'replies.py')
  try {
    for (const text of texts)
      for (const [name, reply] of Object.entries((await peer.ask({ text })) as Record<string, string>))
        found.get(name)?.push(reply)
    return found
  } finally {
    peer.close()
  }
}
