import { html, type Markup } from '../markup.ts'

type Cell = string | Markup

/** A table whose rows turn into cards on a narrow screen. @param firstNumber index of the first column with figures */
export function stackTable(columns: readonly string[], rows: readonly (readonly Cell[])[], firstNumber = 1): Markup {
  const kind = (index: number): string => (index >= firstNumber ? 'n' : '')
  return html`<table class="stack"><thead><tr>${columns.map((name, index) => html`<th scope="col" class="${kind(index)}">${name}</th>`)}</tr></thead><tbody>${rows.map(
    cells =>
      html`<tr>${cells.map((cell, index) => html`<td class="${kind(index)}" data-label="${columns[index]!}">${cell}</td>`)}</tr>`,
  )}</tbody></table>`
}
