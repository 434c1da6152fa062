import { InvalidArgumentError } from 'commander'

/** Reads an option's whole number above zero. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('expected a whole number above zero')
  return Number(text)
}
