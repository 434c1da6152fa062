/** Instructions of WebAssembly, as bytes (WebAssembly Core Specification 2.0, chapter 5). */
export type Code = readonly number[]

/** A function of 32-bit integers that returns nothing. Locals are numbered on from the parameters, integers before vectors. */
export interface WasmFunction {
  readonly name: string
  readonly parameters: number
  readonly integers: number
  readonly vectors: number
  readonly body: readonly Code[]
}

const I32 = 0x7f
const V128 = 0x7b
const NO_RESULT = 0x40
const END = 0x0b
/** Addresses below are multiples of 4; an alignment is only a hint, given as its exponent. */
const BY_FOUR = 2

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number): Code => [0x21, ...unsigned(local)]
/** Adds a constant from 0 to 63, which is one byte. */
export const add = (constant: number): Code => [0x41, constant, 0x6a]
export const addIntegers: Code = [0x6a]
export const multiplyIntegers: Code = [0x6c]
export const isBelow: Code = [0x49]
export const loadInteger = (offset: number): Code => [0x28, BY_FOUR, ...unsigned(offset)]
export const loadVector: Code = [0xfd, 0x00, BY_FOUR, 0]
/** One number in all four places of a vector. */
export const loadFourfold = (offset: number): Code => [0xfd, 0x09, BY_FOUR, ...unsigned(offset)]
export const storeVector: Code = [0xfd, 0x0b, BY_FOUR, 0]
export const addVectors: Code = [0xfd, 0xe4, 0x01]
export const multiplyVectors: Code = [0xfd, 0xe6, 0x01]
/** Does `body` once, and again while what it leaves is true. */
export const repeatWhile = (...body: readonly Code[]): Code => [0x03, NO_RESULT, ...body.flat(), 0x0d, 0, END]

/** A module of these functions over one memory, all of them exported by their names; the memory as `memory`. */
export function assembleWasm(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [0x60, ...vector(Array<Code>(parameters).fill([I32])), 0])
  const exports = functions.map(({ name }, i) => [...text(name), 0x00, ...unsigned(i)])
  const bodies = functions.map(({ integers, vectors, body }) => {
    const locals = vector([
      [...unsigned(integers), I32],
      [...unsigned(vectors), V128],
    ])
    return sized([...locals, ...body.flat(), END])
  })
  const sections = [
    section(1, vector(types)),
    section(3, vector(functions.map((_, i) => unsigned(i)))),
    section(5, vector([[0x00, 0]])),
    section(7, vector([...exports, [...text('memory'), 0x02, 0]])),
    section(10, vector(bodies)),
  ]
  return Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections.flat()])
}

function section(id: number, content: Code): Code {
  return [id, ...sized(content)]
}

function sized(content: Code): Code {
  return [...unsigned(content.length), ...content]
}

function vector(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()]
}

function text(name: string): Code {
  return sized([...Buffer.from(name)])
}

/** LEB128. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}
