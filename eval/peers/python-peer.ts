import { execFile, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { RehearsalError } from '../../src/errors/rehearsal-error.ts'

/** A running script that answers each line of JSON with one. */
export interface PythonPeer {
  ask(question: unknown): Promise<unknown>
  close(): void
}

/** Why a script's packages are not there for a Python, in a few words; null where they are. */
export async function missingPackages(python: string, packages: readonly string[]): Promise<string | null> {
  try {
    await promisify(execFile)(python, ['-c', packages.map(name => `import ${name}`).join('\n')])
    return null
  } catch {
    return `${python} lacks ${packages.join(', ')}`
  }
}

/** Starts `eval/peers/<script>` under a Python that has its packages. */
export function startPythonPeer(python: string, script: string): PythonPeer {
  const child = spawn(python, [path.join(import.meta.dirname, script)], { stdio: ['pipe', 'pipe', 'ignore'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const failed = new Promise<never>((_, reject) => {
    child.on('error', reject)
    child.stdin.on('error', reject)
  })
  failed.catch(() => {})
  return {
    async ask(question) {
      child.stdin.write(`${JSON.stringify(question)}\n`)
      const { value, done } = await Promise.race([lines.next(), failed])
      if (done) throw new RehearsalError('internal', `eval/peers/${script} ended before it answered.`)
      return JSON.parse(value) as unknown
    },
    close() {
      child.stdin.end()
    },
  }
}
