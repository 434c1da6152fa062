import { breakable, html, type Markup } from '../markup.ts'

type Cell = string | Markup

/** `12`, `1.4 % (0–7 %)`, `EUR 3`, `−2`, `<0.01`, a dash. */
const FIGURE = /^(?:[A-Z]{3}\s)?[-−–<+]?\s?\d|^–$/

/**
 * A table whose rows turn into cards on a narrow screen. Columns of figures stand to the right, columns of words to the left.
 * @param firstNumber index of the first column that may hold figures
 */
export function stackTable(columns: readonly string[], rows: readonly (readonly Cell[])[], firstNumber = 1): Markup {
  const kinds = columns.map((_, index) => (index >= firstNumber && holdsFigures(rows, index) ? 'n' : ''))
  return html`<div class="scroll"><table class="stack"><thead><tr>${columns.map((name, index) => html`<th scope="col" class="${kinds[index]}">${name}</th>`)}</tr></thead><tbody>${rows.map(
    cells => html`<tr>${cells.map((cell, index) => cellOf(cell, columns[index]!, kinds[index]!, index))}</tr>`,
  )}</tbody></table></div>`
}

/** The first cell names the line. */
function cellOf(cell: Cell, column: string, kind: string, index: number): Markup {
  const written = typeof cell === 'string' ? (kind === '' ? wrapped(breakable(cell)) : cell) : wrapped(cell)
  return index === 0
    ? html`<th scope="row" data-label="${column}">${written}</th>`
    : html`<td class="${kind}" data-label="${column}">${written}</td>`
}

/** One box, because on a narrow screen each piece beside a label would become a column of its own. */
function wrapped(markup: Markup): Markup {
  return html`<div>${markup}</div>`
}

function holdsFigures(rows: readonly (readonly Cell[])[], index: number): boolean {
  const texts = rows.map(cells => cells[index]).filter(cell => typeof cell === 'string')
  return texts.filter(text => FIGURE.test(text)).length * 2 >= texts.length
}
