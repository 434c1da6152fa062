import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const PAGES = ['README.md', ...readdirSync(path.join(ROOT, 'docs')).map(name => `docs/${name}`)].filter(name =>
  name.endsWith('.md'),
)

/** Fenced code may hold anything that looks like a link or a heading. */
function prose(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8').replace(/^ *```[\s\S]*?^ *```/gm, '')
}

/** Anchors as code hosts make them: lower case, punctuation dropped, spaces to hyphens, twins numbered. */
function anchorsOf(file: string): Set<string> {
  const seen = new Map<string, number>()
  const anchors = new Set<string>()
  for (const [, heading] of prose(file).matchAll(/^#{1,6} +(.+?) *$/gm)) {
    const plain = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const slug = plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')
    const twins = seen.get(slug) ?? 0
    seen.set(slug, twins + 1)
    anchors.add(twins === 0 ? slug : `${slug}-${twins}`)
  }
  return anchors
}

function linksOf(file: string): string[] {
  const found = [...prose(file).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target!)
  return found.filter(target => !/^[a-z]+:/.test(target))
}

function isBroken(file: string, link: string): boolean {
  const [target, anchor] = link.split('#') as [string, string | undefined]
  const whole = target === '' ? file : path.posix.join(path.posix.dirname(file), target)
  if (whole.startsWith('..') || !existsSync(path.join(ROOT, whole))) return true
  return anchor !== undefined && whole.endsWith('.md') && !anchorsOf(whole).has(anchor)
}

describe('links of the documentation', () => {
  it.each(PAGES)('all lead somewhere in %s', file => {
    const broken = linksOf(file).filter(link => isBroken(file, link))

    expect(broken).toEqual([])
  })

  it('are found, and a wrong one is noticed', () => {
    const links = linksOf('README.md')

    expect(links).toContain('docs/getting-started.md')
    expect(isBroken('README.md', 'docs/nowhere.md')).toBe(true)
    expect(isBroken('README.md', 'docs/policy.md#no-such-heading')).toBe(true)
    expect(isBroken('README.md', 'docs/policy.md#reasons')).toBe(false)
  })

  it('lead from the README to every page', () => {
    const reached = new Set(linksOf('README.md').map(link => link.split('#')[0]))

    expect(PAGES.filter(page => page !== 'README.md' && !reached.has(page))).toEqual([])
  })
})
