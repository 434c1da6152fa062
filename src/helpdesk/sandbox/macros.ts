import { lookUp } from './context.ts'

/** Fills a macro's `{{…}}` variables; what is unknown becomes blank. Only `datetime_format` of the filters is known. */
export function renderMacro(template: string, root: Record<string, unknown>): string {
  return template.replace(/\{\{([^{}]{1,300})\}\}/g, (_, expression: string) => {
    const [path = '', filter] = expression.split('|').map(part => part.trim())
    const value = lookUp(root, path)
    if (value === undefined || value === null || typeof value === 'object') return ''
    const format = /^datetime_format\(\s*["']([^"']{0,60})["']\s*\)$/.exec(filter ?? '')
    return format === null ? String(value) : formatDate(String(value), format[1]!)
  })
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The moment.js letters that shops use in dates: YYYY YY MMM MM DD D HH mm, in UTC. */
function formatDate(value: string, format: string): string {
  const at = new Date(value)
  if (Number.isNaN(at.getTime())) return ''
  const two = (n: number): string => String(n).padStart(2, '0')
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(at.getUTCFullYear()),
    YY: two(at.getUTCFullYear() % 100),
    MMM: MONTHS[at.getUTCMonth()]!,
    MM: two(at.getUTCMonth() + 1),
    DD: two(at.getUTCDate()),
    D: String(at.getUTCDate()),
    HH: two(at.getUTCHours()),
    mm: two(at.getUTCMinutes()),
  }
  return format.replace(/YYYY|YY|MMM|MM|DD|D|HH|mm/g, letters => parts[letters]!)
}
