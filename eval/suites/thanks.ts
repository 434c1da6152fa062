import { z } from 'zod'
import { expandFrames } from '../../datasets/thanks/expand-frames.ts'
import { predictThanks, ThanksLine } from '../../src/understanding/predict-thanks.ts'
import { closesByKeyword } from '../peers/thanks-keywords.ts'
import type { SetPlace } from './labelled-set.ts'
import { errorRate, hitRate, joinOutcomes, type MeasuredRow, type SuiteOutcome } from './measured-row.ts'
import { runSets } from './run-sets.ts'

const PART = 'thanks'
const SOURCE =
  'thanks/dev: texts of ABCD (MIT), STAR (MIT), Ubuntu IRC (CC-BY-4.0) and MultiDoGO (CDLA-Permissive-1.0), labels by one reader'
const PLACES: readonly SetPlace[] = [
  { name: 'own', file: 'thanks.jsonl' },
  { name: 'own unseen', file: 'thanks-unseen.jsonl' },
  { name: 'own unseen b', file: 'thanks-unseen-b.jsonl' },
  { name: 'dev', file: 'thanks/dev.jsonl', source: SOURCE },
]
const LANGUAGES: readonly SetPlace[] = [
  { name: 'own languages a', file: 'thanks-languages-a.jsonl' },
  { name: 'own languages b', file: 'thanks-languages-b.jsonl' },
  { name: 'own languages c', file: 'thanks-languages-c.jsonl' },
  { name: 'own languages d', file: 'thanks-languages-d.jsonl' },
  { name: 'own languages e', file: 'thanks-languages-e.jsonl' },
]
const FRESH: readonly SetPlace[] = [{ name: 'own hard half', file: 'thanks-fresh.jsonl' }]
const HALVES = ['seen', 'kept'] as const
const Row = ThanksLine.extend({ label: z.string(), safe_to_close: z.boolean() })
const ShortRow = ThanksLine.extend({ language: z.string(), safe_to_close: z.boolean() })
const FrameRow = z.object({ id: z.string(), family: z.string(), language: z.string(), frame: z.string() })
type FrameRow = z.infer<typeof FrameRow>
/** Recall asked of a language, and the share of them that has to reach it. */
const LANGUAGE_RECALL = 0.85

/** Closing thank-yous: what must never be closed, and what is closed of that which may be. */
export async function evaluateThanks(dataDir: string | undefined): Promise<SuiteOutcome> {
  return joinOutcomes([
    await runSets(PART, PLACES, Row, dataDir, (set, rows) => {
      const labelled = rows.filter(row => predictThanks(row).label === row.label).length
      return [...closing(set, rows), hitRate(PART, set, 'label right', labelled, rows.length)]
    }),
    ...(await Promise.all(
      HALVES.map(half =>
        runSets(
          PART,
          [{ name: `own families ${half}`, file: 'thanks-frames.jsonl' }],
          FrameRow,
          dataDir,
          (set, frames) => families(set, half, frames),
        ),
      ),
    )),
    await runSets(PART, FRESH, ShortRow, dataDir, (set, rows) =>
      [undefined, ...new Set(rows.map(row => row.language))].flatMap(language =>
        closing(
          language === undefined ? set : `${set} ${language}`,
          rows.filter(row => language === undefined || row.language === language),
        ),
      ),
    ),
    await runSets(PART, LANGUAGES, ShortRow, dataDir, (set, rows) => [...closing(set, rows), byLanguage(set, rows)]),
  ])
}

interface Closable {
  readonly id: string | number
  readonly text: string
  readonly prev_agent_text?: string | null | undefined
  readonly safe_to_close: boolean
}

function closing(set: string, rows: readonly Closable[]): MeasuredRow[] {
  const safe = rows.filter(row => row.safe_to_close)
  const closed = rows.filter(row => predictThanks(row).safe_to_close)
  const rightly = closed.filter(row => row.safe_to_close).length
  const byKeyword = rows.filter(row => closesByKeyword(row.text))
  const rightlyByKeyword = byKeyword.filter(row => row.safe_to_close).length
  const peer = (count: number, of: number) => ({ peers: of === 0 ? [] : [{ name: 'keyword rule', value: count / of }] })
  return [
    hitRate(PART, set, 'closed ones that were safe', rightly, closed.length, {
      floor: 0.77,
      target: 0.99,
      ...peer(rightlyByKeyword, byKeyword.length),
    }),
    hitRate(PART, set, 'closed of the safe', rightly, safe.length, {
      target: 0.8,
      ...peer(rightlyByKeyword, safe.length),
    }),
    errorRate(
      PART,
      set,
      'closed though not safe',
      closed.length - rightly,
      rows.length - safe.length,
      peer(byKeyword.length - rightlyByKeyword, rows.length - safe.length),
    ),
  ]
}

/** One row for each family: the exact bound of what was closed, and the number of sentences the cases were made of. */
function families(set: string, half: string, frames: readonly FrameRow[]): MeasuredRow[] {
  const cases = expandFrames(frames).filter(each => each.half === half)
  return [...new Set(cases.map(each => each.family))].map(family => {
    const own = cases.filter(each => each.family === family)
    const written = new Set(own.map(({ id }) => id.slice(0, id.lastIndexOf('-')))).size
    const closed = own.filter(each => predictThanks(each).safe_to_close).length
    const byKeyword = own.filter(each => closesByKeyword(each.text)).length
    const peers = [{ name: 'keyword rule', value: byKeyword / own.length }]
    const metric = `${family}: closed (${written} sentences)`
    return family === 'bare'
      ? hitRate(PART, set, metric, closed, own.length, { target: 0.8, peers })
      : errorRate(PART, set, metric, closed, own.length, { peers })
  })
}

/** In how many languages enough of the thank-yous are closed. */
function byLanguage(set: string, rows: readonly z.infer<typeof ShortRow>[]): MeasuredRow {
  const languages = [...new Set(rows.map(row => row.language))]
  const reaching = languages.filter(language => {
    const safe = rows.filter(row => row.language === language && row.safe_to_close)
    return safe.filter(row => predictThanks(row).safe_to_close).length >= LANGUAGE_RECALL * safe.length
  })
  return hitRate(PART, set, 'languages with 85 % closed of the safe', reaching.length, languages.length)
}
