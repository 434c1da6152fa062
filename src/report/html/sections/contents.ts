import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { PART_WORDS, type PartName } from '../words/parts.ts'

/** The report's parts in the order in which they are read, with what is worth jumping to inside them. */
export const PARTS: readonly (readonly [PartName, ...PartName[]])[] = [
  ['segments'],
  ['ladder', 'next_month'],
  ['actions', 'thanks', 'closes', 'follow_ups', 'routing', 'answers', 'service'],
  ['money'],
  ['trust'],
  ['decisions'],
]

/** Folded, so that it takes one line of a small screen; the script opens it where there is room beside the report. */
export function contents({ say }: ReportContext): Markup {
  const { contents: title, names } = PART_WORDS[say.lang]
  const link = (name: PartName): Markup => html`<a href="#${name}">${names[name]}</a>`
  return html`<nav aria-label="${title}"><details><summary>${title}</summary><ul>${PARTS.map(
    ([part, ...inside]) =>
      html`<li>${link(part)}${inside.length > 0 && html`<ul>${inside.map(each => html`<li>${link(each)}</li>`)}</ul>`}</li>`,
  )}</ul></details></nav>`
}
