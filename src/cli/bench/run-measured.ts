import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { RehearsalError } from '../../errors/rehearsal-error.ts'

/**
 * Runs a file of this folder in a process of its own with one JSON argument, and gives the JSON that it prints.
 * @throws RehearsalError `internal` where it ends otherwise
 */
export function runMeasured<Result>(file: string, job: object): Promise<Result> {
  const worker = fileURLToPath(new URL(file, import.meta.url))
  const options = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=8192', '--expose-gc']
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...options, worker, JSON.stringify(job)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve(JSON.parse(said) as Result)
      else reject(new RehearsalError('internal', `The measured process ended with code ${code}.`))
    })
  })
}
