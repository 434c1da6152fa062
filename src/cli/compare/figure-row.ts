/** A name and two figures in aligned columns, then what lies between them. */
export function figureRow(name: string, before: string, after: string, difference: string): string {
  return `  ${name.padEnd(42)}${before.padStart(8)}${after.padStart(8)}  ${difference}`.trimEnd()
}
