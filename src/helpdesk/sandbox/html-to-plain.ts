const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

/** What the sandbox shows as `body_text` of a message written in HTML: block ends become lines, tags go. */
export function htmlToPlain(html: string): string {
  return html
    .replace(/<br\s?\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name]!)
    .trim()
}
