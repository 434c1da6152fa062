import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { findTemporalCli } from '../../../src/worker/find-temporal-cli.ts'

let folder: string
let home: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cli-'))
  home = path.join(folder, 'home')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

function program(file: string, mode = 0o755): string {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, '#!/bin/sh\necho temporal\n')
  chmodSync(file, mode)
  return file
}

/** A release server with one archive; `checksum` overrides the true one. */
async function releases(checksum?: string): Promise<string> {
  const built = program(path.join(folder, 'build', 'temporal'))
  const archive = path.join(folder, 'archive.tar.gz')
  execFileSync('tar', ['-czf', archive, '-C', path.dirname(built), 'temporal'])
  const bytes = readFileSync(archive)
  const sum = checksum ?? createHash('sha256').update(bytes).digest('hex')
  const server = createServer((request, response) => {
    const name = request.url!.split('/').at(-1)!
    if (name === 'checksums.txt') {
      const names = ['linux_amd64', 'linux_arm64', 'darwin_amd64', 'darwin_arm64']
      response.end(names.map(each => `${sum}  temporal_cli_1.5.1_${each}.tar.gz`).join('\n'))
    } else response.end(bytes)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => {
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const NOWHERE = 'http://127.0.0.1:1'

describe('findTemporalCli', () => {
  it('takes the path it is given', async () => {
    const given = program(path.join(folder, 'given'))

    const found = await findTemporalCli({ home, path: '', temporalCliPath: given })

    expect(found).toEqual({ path: given, how: 'TEMPORAL_CLI_PATH' })
  })

  it('looks nowhere else when the given path is wrong', async () => {
    program(path.join(folder, 'bin', 'temporal'))

    const found = await findTemporalCli({ home, path: path.join(folder, 'bin'), temporalCliPath: '/nowhere' })

    expect(found).toEqual({ missing: true, reasons: ['TEMPORAL_CLI_PATH: /nowhere is not an executable file'] })
  })

  it('prefers the search path to the cache, and passes over what cannot run', async () => {
    const cached = program(path.join(home, 'bin', 'temporal'))
    program(path.join(folder, 'a', 'temporal'), 0o644)
    const onPath = program(path.join(folder, 'b', 'temporal'))
    const search = [path.join(folder, 'a'), path.join(folder, 'b')].join(path.delimiter)

    const found = [await findTemporalCli({ home, path: search }), await findTemporalCli({ home, path: '' })]

    expect(found).toEqual([
      { path: onPath, how: 'PATH' },
      { path: cached, how: 'cache' },
    ])
  })

  it('downloads, checks and keeps the official build', async () => {
    const downloadBase = await releases()

    const first = await findTemporalCli({ home, path: '', downloadBase })
    const second = await findTemporalCli({ home, path: '', downloadBase: NOWHERE })

    const cached = path.join(home, 'bin', 'temporal')
    expect([first, second]).toEqual([
      { path: cached, how: 'download' },
      { path: cached, how: 'cache' },
    ])
    expect(execFileSync(cached).toString()).toBe('temporal\n')
  })

  it('refuses a download that does not match its checksum', async () => {
    const found = await findTemporalCli({ home, path: '', downloadBase: await releases('0'.repeat(64)) })

    expect(found).toMatchObject({ missing: true })
    expect('missing' in found && found.reasons[2]).toContain('does not match its checksum')
  })

  it('builds with go where the download fails', async () => {
    const go = path.join(folder, 'go', 'go')
    program(go)
    writeFileSync(go, `#!/bin/sh\n/bin/cp ${program(path.join(folder, 'built'))} "$GOBIN/temporal"\n`)

    const found = await findTemporalCli({ home, path: path.dirname(go), downloadBase: NOWHERE })

    expect(found).toEqual({ path: path.join(home, 'bin', 'temporal'), how: 'go install' })
  })

  it('gives a reason for every way that failed', async () => {
    const found = await findTemporalCli({ home, path: '', downloadBase: NOWHERE })

    expect('missing' in found && found.reasons.map(reason => reason.split(':')[0])).toEqual([
      'PATH',
      'cache',
      'download',
      'go install',
    ])
  })

  it('only looks when told so', async () => {
    const found = await findTemporalCli({ home, path: '', install: false })

    expect(found).toEqual({ missing: true, reasons: ['PATH: no temporal', `cache: no ${home}/bin/temporal`] })
  })
})
