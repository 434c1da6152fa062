import { missingPackages, startPythonPeer } from './python-peer.ts'

/** What other libraries take for the reply in each text, by their names; or why there are none. */
export async function stripByPeers(
  python: string,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]> | { readonly missing: string }> {
  const missing: string[] = []
  for (const name of ['email_reply_parser', 'talon']) {
    const why = await missingPackages(python, [name])
    if (why !== null) missing.push(why)
  }
  if (missing.length === 2) return { missing: missing.join('; ') }
  const peer = startPythonPeer(python, 'replies.py')
  try {
    const found = new Map<string, string[]>()
    for (const text of texts) {
      for (const [name, reply] of Object.entries((await peer.ask({ text })) as Record<string, string>)) {
        found.set(name, [...(found.get(name) ?? []), reply])
      }
    }
    return found
  } finally {
    peer.close()
  }
}
