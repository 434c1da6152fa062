import type { Page } from 'playwright-core'

interface AxNode {
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly ignored?: boolean
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[]
}

export interface AccessibilityFindings {
  /** Controls and images that a screen reader could only call by their role. */
  readonly nameless: readonly string[]
  /** Headings more than one level below the one before. */
  readonly headingJumps: readonly string[]
  readonly tablesWithoutHeads: number
  readonly landmarks: boolean
  readonly twiceUsedIds: readonly string[]
}

const NAMED = ['button', 'link', 'textbox', 'searchbox', 'combobox', 'image', 'img', 'dialog', 'navigation']

/** What the browser itself tells assistive technology about the page, held against what WCAG asks of it. */
export async function readAccessibility(page: Page): Promise<AccessibilityFindings> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly AxNode[] }
  const seen = nodes.filter(node => node.ignored !== true)
  const roleOf = (node: AxNode): string => node.role?.value ?? ''
  const nameless = seen.filter(node => NAMED.includes(roleOf(node)) && !node.name?.value.trim()).map(roleOf)
  const inDom = (await page.evaluate(`({
    headings: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(node => !node.closest('dialog')).map(node => [Number(node.tagName[1]), node.textContent.slice(0, 60)]),
    tablesWithoutHeads: [...document.querySelectorAll('table')].filter(table => !table.querySelector('thead th[scope=col]')).length,
    landmarks: document.querySelectorAll('main').length === 1 && document.documentElement.lang !== '' && document.title !== '',
    twiceUsedIds: Object.entries(Object.groupBy([...document.querySelectorAll('[id]')], node => node.id)).filter(([, all]) => all.length > 1).map(([id]) => id),
  })`)) as Omit<AccessibilityFindings, 'nameless' | 'headingJumps'> & { headings: readonly [number, string][] }
  const { headings, ...rest } = inDom
  const headingJumps = headings
    .filter(([level], index) => index > 0 && level > headings[index - 1]![0] + 1)
    .map(([, text]) => text)
  return { nameless, headingJumps, ...rest }
}
