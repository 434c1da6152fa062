/** About what the embedding model reads of a text; longer pieces would be cut by it. */
const TARGET_CHARACTERS = 700
const LONGEST_PARAGRAPH = 1_400
const HEADING = /^#{1,6}\s+\S/

/**
 * Splits a document at headings, then at paragraphs, into pieces of about 700 characters; each keeps the heading it stands
 * under. A text without structure is split at sentence ends.
 */
export function chunk(text: string): string[] {
  const pieces: string[] = []
  let heading = ''
  let current = ''
  const flush = (): void => {
    if (current.trim() !== '') pieces.push(heading === '' ? current.trim() : `${heading}\n${current.trim()}`)
    current = ''
  }
  for (const paragraph of text.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const line = paragraph.trim()
    if (line === '') continue
    if (HEADING.test(line)) {
      flush()
      const end = line.indexOf('\n')
      heading = (end < 0 ? line : line.slice(0, end)).replace(/^#+\s+/, '').slice(0, 200)
      current = end < 0 ? '' : line.slice(end + 1)
      continue
    }
    for (const part of line.length > LONGEST_PARAGRAPH ? cutAtSentences(line) : [line]) {
      if (current !== '' && current.length + part.length > TARGET_CHARACTERS) flush()
      current += `${current === '' ? '' : '\n\n'}${part}`
    }
  }
  flush()
  return pieces
}

function cutAtSentences(text: string): string[] {
  const parts: string[] = []
  let start = 0
  while (text.length - start > LONGEST_PARAGRAPH) {
    const window = text.slice(start, start + TARGET_CHARACTERS)
    const end = Math.max(...['. ', '! ', '? ', '。', '！', '？', '\n'].map(mark => window.lastIndexOf(mark)))
    const length = end > TARGET_CHARACTERS / 3 ? end + 1 : TARGET_CHARACTERS
    parts.push(text.slice(start, start + length).trim())
    start += length
  }
  parts.push(text.slice(start).trim())
  return parts.filter(part => part !== '')
}
