import { z } from 'zod'
import { didYouMean } from './nearest-name.ts'
import { describe } from './phrases.ts'

/** An object whose unknown keys are mistakes, one line each, with the nearest known name. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: issue => {
      if (issue.code !== 'unrecognized_keys') return undefined
      const known = Object.keys(shape)
      return (issue['keys'] as string[])
        .map(key => `unknown key "${key}"${didYouMean(key, known)}; expected one of ${known.join(', ')}`)
        .join('\n')
    },
  })
}

export function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.unknown().transform((value, context): Values[number] => {
    const found = values.find(each => each === value)
    if (found !== undefined) return found
    const nearest = typeof value === 'string' ? didYouMean(value, values) : ''
    context.addIssue({
      code: 'custom',
      message: `expected one of ${values.join(', ')}, found ${describe(value)}${nearest}`,
    })
    return z.NEVER
  })
}

/** One value or a list of them. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess(value => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item))
}
