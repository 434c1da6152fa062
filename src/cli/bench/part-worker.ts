import { measurePart, residentMegabytes } from '../../../eval/bench/measure-part.ts'
import { readMaterial } from '../../../eval/bench/reading-material.ts'
import { READING_PARTS } from '../../../eval/bench/reading-parts.ts'
import { readEnvironment } from '../../config/environment.ts'

/** One part of reading in a process of its own, so that its peak of memory is its own. */
export interface PartJob {
  readonly part: string
  readonly folder: string
  readonly embedding: boolean
}

const job = JSON.parse(process.argv[2]!) as PartJob
const material = readMaterial(job.folder, job.embedding)
// What parsing the messages has left behind is not the part's.
globalThis.gc?.()
const loaded = residentMegabytes()
const { modelDir, peersPython } = readEnvironment()
const part = await READING_PARTS[job.part]!(material, {
  modelDir,
  peersPython: peersPython ?? 'python3',
  openEmbedder: async () => {
    const { openEmbedder } = await import('../../understanding/embeddings/open-embedder.ts')
    return (await openEmbedder({ modelDir, workers: 1 }))!
  },
})
process.stdout.write(`${JSON.stringify(await measurePart(job.part, part, material, loaded))}\n`)
// The embedder's threads have nothing left to do.
process.exit(0)
