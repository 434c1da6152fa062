import { evaluateRetrieval } from '../../../eval/retrieval.ts'
import { evaluateInjection } from '../../../eval/suites/injection.ts'
import { evaluateIntentSuite } from '../../../eval/suites/intents.ts'
import { evaluateAutoMail, evaluateReplies } from '../../../eval/suites/mail.ts'
import { joinOutcomes, type SuiteOutcome } from '../../../eval/suites/measured-row.ts'
import { evaluateOwed } from '../../../eval/suites/owed.ts'
import { evaluateSpam } from '../../../eval/suites/spam.ts'
import { evaluateThanks } from '../../../eval/suites/thanks.ts'
import { evaluateTopics } from '../../../eval/suites/topics.ts'
import type { Embedder } from '../../understanding/embeddings/embedder.ts'

export const SUITES = [
  'thanks',
  'owed',
  'topics',
  'spam',
  'replies',
  'auto-mail',
  'intents',
  'retrieval',
  'injection',
] as const
export type Suite = (typeof SUITES)[number]

export function isSuite(text: string): text is Suite {
  return (SUITES as readonly string[]).includes(text)
}

export interface SuiteSurroundings {
  readonly dataDir: string | undefined
  readonly embedder: Embedder | null
  /** The Python whose packages are measured beside us; null leaves them out. */
  readonly peersPython: string | null
  readonly clock: () => number
  readonly onProgress: (what: string) => void
}

const SEED = 1

/** Runs suites one after the other and brings their figures together. */
export async function runSuites(suites: readonly Suite[], around: SuiteSurroundings): Promise<SuiteOutcome> {
  const outcomes: SuiteOutcome[] = []
  for (const suite of suites) {
    around.onProgress(suite)
    outcomes.push(await runSuite(suite, around))
  }
  return joinOutcomes(outcomes)
}

function runSuite(suite: Suite, around: SuiteSurroundings): Promise<SuiteOutcome> {
  switch (suite) {
    case 'thanks':
      return evaluateThanks(around.dataDir)
    case 'owed':
      return evaluateOwed(around.dataDir)
    case 'topics':
      return evaluateTopics(around.dataDir, around.embedder)
    case 'spam':
      return evaluateSpam(around.dataDir)
    case 'replies':
      return evaluateReplies(around.dataDir, around.peersPython)
    case 'auto-mail':
      return evaluateAutoMail(around.dataDir)
    case 'intents':
      return evaluateIntentSuite({ ...around, seed: SEED })
    case 'injection':
      return evaluateInjection(around.dataDir, SEED)
    case 'retrieval':
      return evaluateRetrieval(around)
  }
}
