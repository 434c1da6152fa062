import { existsSync } from 'node:fs'
import { describe } from 'vitest'

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export const chromiumPath = PLACES.find(place => place !== undefined && existsSync(place))

/** `describe` for suites that look at pages; skipped, saying so, on a machine without a browser. */
export function describeBrowser(name: string, suite: () => void): void {
  if (chromiumPath !== undefined) describe(name, suite)
  else {
    process.stderr.write(`SKIPPED: ${name}: no Chromium found (set CHROMIUM_PATH).\n`)
    describe.skip(name, suite)
  }
}
