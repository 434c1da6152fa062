import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Clears up now. Before it looks by itself, V8 lets a large heap double, and what a replay leaves behind is most of one: at
 * 100,000 tickets that is a gigabyte. Takes a fraction of a second.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}
