type Node = string | { readonly slot: string } | { readonly choices: readonly (readonly Node[])[] }

const compiled = new Map<string, readonly Node[]>()

/**
 * Writes one sentence from a pattern: `[a|b|]` picks one alternative (may nest, may be empty), `{name}` inserts a slot. `starts` false leaves the first letter small.
 * @throws Error for an unknown slot or an unbalanced bracket: a mistake in a phrase bank, found by its test.
 */
export function expand(
  pattern: string,
  slots: Readonly<Record<string, string>>,
  pick: (count: number) => number,
  starts = true,
): string {
  let nodes = compiled.get(pattern)
  if (nodes === undefined) {
    nodes = compile(pattern)
    compiled.set(pattern, nodes)
  }
  const text = tidy(write(nodes, slots, pick))
  return starts && text !== '' ? text[0]!.toUpperCase() + text.slice(1) : text
}

function write(
  nodes: readonly Node[],
  slots: Readonly<Record<string, string>>,
  pick: (count: number) => number,
): string {
  let text = ''
  for (const node of nodes) {
    if (typeof node === 'string') text += node
    else if ('slot' in node) {
      const value = slots[node.slot]
      if (value === undefined) throw new Error(`phrase bank: unknown slot {${node.slot}}`)
      text += value
    } else text += write(node.choices[pick(node.choices.length)]!, slots, pick)
  }
  return text
}

function compile(pattern: string): readonly Node[] {
  let at = 0
  const sequence = (nested: boolean): Node[][] => {
    const choices: Node[][] = [[]]
    while (at < pattern.length) {
      const char = pattern[at]!
      const current = choices[choices.length - 1]!
      if (char === '[') {
        at++
        current.push({ choices: sequence(true) })
      } else if (char === '{') {
        const end = pattern.indexOf('}', at)
        current.push({ slot: pattern.slice(at + 1, end) })
        at = end + 1
      } else if (nested && char === '|') {
        choices.push([])
        at++
      } else if (nested && char === ']') {
        at++
        return choices
      } else {
        let end = at + 1
        while (end < pattern.length && !'[]{}|'.includes(pattern[end]!)) end++
        current.push(pattern.slice(at, end))
        at = end
      }
    }
    if (nested) throw new Error(`phrase bank: bracket left open in "${pattern}"`)
    return choices
  }
  return sequence(false)[0]!
}

/** Empty alternatives leave double spaces and spaces before stops behind. */
function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim()
}
