#!/usr/bin/env node
// Plain JavaScript on purpose: it must run on a Node that cannot read TypeScript, to say so or to hand over to the one
// that npm installed beside us.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const args = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=3072']

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  // A reader that has seen enough (`| head`) is no failure; nothing can be said to it any more.
  process.stdout.on('error', error => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
} else {
  const own = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))
  if (!existsSync(own)) {
    process.stderr.write(
      `Rehearsal needs Node ${NEEDED} or newer; this is ${process.version}. Install it and run the command again.\n`,
    )
    process.exit(2)
  }
  const child = spawn(own, [...args, fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  // We stay until the child has stopped what it started. Ctrl-C on a terminal reaches it by itself; a second one would be an
  // impatient one.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGHUP'))
  child.on('exit', code => {
    process.exitCode = code ?? 1
  })
}
