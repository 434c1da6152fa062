import { missingPackages, startPythonPeer } from '../peers/python-peer.ts'
import type { Slice } from './reading-material.ts'
import type { Timed } from './reading-parts.ts'

/** A library from PyPI that times itself, one text a call. */
export interface PythonLibrary {
  readonly name: string
  readonly module: string
  /** What it is told once, before anything is timed. */
  readonly lesson?: unknown
  readonly question: (texts: readonly string[]) => unknown
}

/** The library on the texts of each slice; null where this Python lacks it. */
export async function pythonTimed(
  python: string | null,
  library: PythonLibrary,
  texts: (slice: Slice) => readonly string[],
): Promise<Timed | null> {
  if (python === null || (await missingPackages(python, [library.module])) !== null) return null
  const peer = startPythonPeer(python, 'rates.py')
  if (library.lesson !== undefined) await peer.ask(library.lesson)
  return {
    name: library.name,
    count: slice => texts(slice).length,
    run: async slice => ((await peer.ask(library.question(texts(slice)))) as { rate: number }).rate,
  }
}
