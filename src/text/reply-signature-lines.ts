import { isRule } from './reply-delimiters.ts'
import {
  endsWithForeignDeviceLine,
  isClientAd,
  isClosing,
  isContactLine,
  isDisclaimer,
  isSignatureDelimiter,
} from './reply-signature.ts'

const MAX_SIGNATURE_LINES = 25
const MAX_SIGN_OFF_LINES = 10
const MAX_NOTICE_LINES = 40
const DIVIDER = /^[\s*_=~#–—-]{2,80}$/

/**
 * Lines of the kept text that are signature, client advertising or legal boilerplate. A sign-off with a name stays, it is
 * how people write; the block of telephone numbers and links below it goes.
 */
export function signatureLines(
  lines: readonly string[],
  keep: readonly boolean[],
  isText: (index: number) => boolean,
): Set<number> {
  const cut = new Set<number>()
  const end = lines.findLastIndex(line => line.trim() !== '')
  for (const region of textRegions(lines, keep, isText)) {
    cutDelimited(lines, region, cut)
    cutBoilerplate(lines, region, end, cut)
    cutContactBlock(
      lines,
      region.filter(index => !cut.has(index)),
      cut,
    )
  }
  return cut
}

/** Stretches of the author's lines, blank lines left out. */
function textRegions(
  lines: readonly string[],
  keep: readonly boolean[],
  isText: (index: number) => boolean,
): number[][] {
  const regions: number[][] = []
  let region: number[] = []
  for (let index = 0; index < lines.length; index++) {
    if (keep[index] && isText(index)) region.push(index)
    else if (lines[index]!.trim() !== '' && region.length > 0) {
      regions.push(region)
      region = []
    }
  }
  if (region.length > 0) regions.push(region)
  return regions
}

function cutDelimited(lines: readonly string[], region: readonly number[], cut: Set<number>): void {
  const tail = region.slice(-(MAX_SIGNATURE_LINES + 1))
  const at = tail.findIndex(index => isSignatureDelimiter(lines[index]!))
  if (at === -1) {
    cutBelowRule(lines, region, cut)
    return
  }
  const below = tail.slice(at + 1)
  // A question below two dashes is somebody who uses dashes as a divider.
  if (below.some(index => /[?？]\s*$/.test(lines[index]!) && !lines[index]!.includes('http'))) return
  for (const index of tail.slice(at)) cut.add(index)
}

/** People divide their letters with rules too: only a few short lines with a telephone number or a link are a signature. */
function cutBelowRule(lines: readonly string[], region: readonly number[], cut: Set<number>): void {
  const tail = region.slice(-(MAX_SIGN_OFF_LINES + 1))
  const isDivider = (index: number) => isRule(lines[index]!) || /^\s*-{3,4}\s*$/.test(lines[index]!)
  const at = tail.findIndex(index => index !== region[0] && isDivider(index))
  // Some frame their signature with a rule above and below.
  const below =
    at === -1
      ? []
      : tail
          .slice(at + 1)
          .filter(index => !isDivider(index))
          .map(index => lines[index]!)
  if (below.length === 0 || below.some(line => line.length > 80 || /[?？]\s*$/.test(line))) return
  if (below.filter(isContactLine).length === 0 || isContactLine(below[0]!)) return
  for (const index of tail.slice(at)) cut.add(index)
}

/** @param end the last line that is not blank, of the author or not */
function cutBoilerplate(lines: readonly string[], region: readonly number[], end: number, cut: Set<number>): void {
  const last = region.at(-1)!
  if (last < end && endsWithForeignDeviceLine(region.slice(-MAX_SIGNATURE_LINES).map(index => lines[index]!)))
    cut.add(last)
  region.forEach((index, position) => {
    if (cut.has(index)) return
    if (isClientAd(lines[index]!)) {
      cut.add(index)
      return
    }
    const above = region[position - 1]
    const divided = above === index - 1 && position > 1 && DIVIDER.test(lines[above]!)
    if (above === undefined || (above === index - 1 && !divided)) return
    let below = index
    let paragraph = ''
    while (below < lines.length && lines[below]!.trim() !== '' && below - index < MAX_NOTICE_LINES) {
      paragraph += ` ${lines[below++]!.slice(0, 2_000)}`
    }
    if (isDisclaimer(lines[index]!, paragraph)) for (let at = divided ? above : index; at < below; at++) cut.add(at)
  })
}

function cutContactBlock(lines: readonly string[], region: readonly number[], cut: Set<number>): void {
  const tail = region.slice(-(MAX_SIGN_OFF_LINES + 2))
  const closing = tail.findLastIndex(index => isClosing(lines[index]!))
  if (closing === -1) return
  const block = tail.slice(closing + 2)
  const contacts = block.filter(index => isContactLine(lines[index]!)).length
  const looksWritten = block.some(index => {
    const line = lines[index]!
    return (
      line.length > 90 ||
      /[?？]|^p\.? ?s\b/i.test(line) ||
      (/\d{3}/.test(line) && !isContactLine(line) && !/^\D*\d{4,5}\D*$/.test(line))
    )
  })
  if (contacts === 0 || contacts * 2 < block.length || looksWritten) return
  for (const index of block) cut.add(index)
}
