/** A piece of HTML that is safe to put into another: made only by `html`, which escapes everything it is given. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = Markup | string | number | undefined | false | readonly Part[]

/** Tagged template for HTML. Every inserted string is escaped, for text and for quoted attributes; only Markup passes as it is. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((text, index) => text + (index < parts.length ? render(parts[index]) : '')).join(''))
}

/** Trusted text of our own (style sheet, script) that must not be escaped. Never give it anything that came from outside. */
export function trusted(text: string): Markup {
  return new Markup(text)
}

function render(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(render).join('')
  return escapeHtml(String(part))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITIES[character]!)
}

/**
 * A name that may be long, with places to break it: after the signs inside identifiers and addresses, and within runs longer than
 * words are. Elsewhere words stay whole, so that tables divide their width by words.
 */
export function breakable(text: string): Markup {
  const parts = text
    .split(/(?<=[_@/+-])(?=.)|(?<=\.)(?=[^\s\d])/u)
    .flatMap(part => (LONG_RUN.test(part) ? (part.match(/\S{1,24}\s*|\s+/gu) ?? []) : [part]))
  return html`${parts.map((part, index) => [index > 0 && new Markup('<wbr>'), part])}`
}

const LONG_RUN = /\S{28}/u

/** JSON for a script element: no character in it can end the element or a line of script. */
export function inlineJson(value: unknown): Markup {
  const text = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return new Markup(text)
}
