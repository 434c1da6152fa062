import type { PeerReading } from '../intents.ts'
import { truthOf } from '../intents-data.ts'
import type { Trial } from '../intents-trials.ts'
import { missingPackages, startPythonPeer } from './python-peer.ts'

/** Peers whose scores order their answers but state no probability. */
export const RANKS_ONLY: ReadonlySet<string> = new Set(['TF-IDF + SVC'])

export interface Classifiers {
  ask(trial: Trial): Promise<ReadonlyMap<string, readonly PeerReading[]>>
  close(): void
}

/** scikit-learn's classifiers, learning from the same rows less those outside all labels; or what is missing for them. */
export async function openClassifiers(python: string): Promise<Classifiers | { readonly missing: string }> {
  const missing = await missingPackages(python, ['sklearn'])
  if (missing !== null) return { missing }
  const peer = startPythonPeer(python, 'classify.py')
  return {
    async ask({ train, report }) {
      const inScope = train.filter(row => truthOf(row) !== null)
      const answer = (await peer.ask({
        train: inScope.map(({ text, label }) => ({ text, label })),
        report: report.map(({ text }) => text),
      })) as Record<string, [string, number][]>
      return new Map(
        Object.entries(answer).map(([name, said]) => [
          name,
          said.map(([label, confidence]) => ({ label, confidence })),
        ]),
      )
    },
    close: () => peer.close(),
  }
}
