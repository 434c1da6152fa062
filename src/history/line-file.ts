import { type FileHandle, open } from 'node:fs/promises'

const BUFFER = 64 * 1024

/** A text file written line by line; what cannot be written rejects where it was written. */
export class LineFile {
  readonly #handle: FileHandle
  #waiting: string[] = []
  #size = 0

  private constructor(handle: FileHandle) {
    this.#handle = handle
  }

  /** Makes the file, or empties it. */
  static async create(file: string): Promise<LineFile> {
    return new LineFile(await open(file, 'w'))
  }

  /** Takes one line without its line end. */
  async write(line: string): Promise<void> {
    this.#waiting.push(line, '\n')
    this.#size += line.length
    if (this.#size >= BUFFER) await this.#flush()
  }

  async close(): Promise<void> {
    try {
      await this.#flush()
    } finally {
      await this.#handle.close()
    }
  }

  async #flush(): Promise<void> {
    const text = this.#waiting.join('')
    this.#waiting = []
    this.#size = 0
    await this.#handle.appendFile(text)
  }
}
