import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { RehearsalError } from '../../errors/rehearsal-error.ts'

export interface Download {
  readonly url: string
  /** Where the file ends up, whole or not at all. */
  readonly target: string
  readonly bytes: number
  readonly sha256: string
  /** Hears how many bytes are there. */
  readonly onProgress?: (done: number) => void
  /** Milliseconds without a byte after which the connection counts as dead. */
  readonly patience?: number
}

const PATIENCE = 30_000
/** Connections tried: a broken one goes on where it stopped, a file that came out wrong begins anew. */
const TRIES = 3

/**
 * Downloads a file whose size and checksum are known, through `<target>.part`: what an earlier, broken download left there is
 * kept and continued.
 * @throws RehearsalError `model_missing` where it cannot be had, saying why, or where its bytes are not the expected ones.
 */
export async function downloadFile(download: Download): Promise<void> {
  const { target, url } = download
  if (existsSync(target) && (await sha256Of(target)) === download.sha256) return
  await mkdir(path.dirname(target), { recursive: true })
  const part = `${target}.part`
  let why = ''
  for (let tried = 0; tried < TRIES; tried++) {
    const missing = await continuePart(part, download)
    if (missing !== undefined) {
      why = missing.why
      if (missing.final) break
      continue
    }
    const found = await sha256Of(part)
    if (found === download.sha256) return rename(part, target)
    await rm(part)
    why = `its sha256 is ${found} and should be ${download.sha256}`
  }
  throw new RehearsalError('model_missing', `${url}: ${why}`)
}

/** Returns why the part is not complete yet; `final` where asking again is no use. */
async function continuePart(part: string, download: Download): Promise<{ why: string; final: boolean } | undefined> {
  const { bytes, onProgress, patience = PATIENCE } = download
  let done = existsSync(part) ? (await stat(part)).size : 0
  if (done >= bytes) return undefined
  const dead = new AbortController()
  let timer = setTimeout(() => dead.abort(), patience)
  let answered = false
  try {
    const answer = await fetch(download.url, {
      signal: dead.signal,
      headers: done === 0 ? {} : { range: `bytes=${done}-` },
    })
    answered = true
    if (!answer.ok || answer.body === null) {
      await answer.body?.cancel()
      // A server that cannot go on from there is asked for all of it.
      if (answer.status === 416) await rm(part, { force: true })
      return { why: `the server answered ${answer.status}`, final: answer.status < 500 && answer.status !== 416 }
    }
    const isContinued = answer.status === 206 && answer.headers.get('content-range')?.startsWith(`bytes ${done}-`)
    if (!isContinued) done = 0
    const file = await open(part, isContinued ? 'a' : 'w')
    try {
      for await (const piece of answer.body) {
        clearTimeout(timer)
        timer = setTimeout(() => dead.abort(), patience)
        await file.write(piece)
        done += piece.length
        onProgress?.(Math.min(done, bytes))
        // More than there should be is never going to be right; what is too much is not stored.
        if (done > bytes) break
      }
    } finally {
      await file.close()
    }
    return done < bytes ? { why: `it ended after ${done} of ${bytes} bytes`, final: false } : undefined
  } catch (error) {
    // Where nobody ever answered, waiting again is no use; a connection that broke is.
    return { why: dead.signal.aborted ? `nothing came for ${patience / 1_000} s` : reasonOf(error), final: !answered }
  } finally {
    clearTimeout(timer)
  }
}

/** `fetch` hides what happened behind "fetch failed". */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } }
  return cause?.code ?? cause?.message ?? message
}

/** Hex sha256 of a file, read in pieces. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer)
  return hash.digest('hex')
}
