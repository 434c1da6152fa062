import {
  add,
  addIntegers,
  addVectors,
  assembleWasm,
  type Code,
  get,
  isBelow,
  loadFourfold,
  loadInteger,
  loadVector,
  multiplyIntegers,
  multiplyVectors,
  repeatWhile,
  set,
  storeVector,
  type WasmFunction,
} from './assemble-wasm.ts'

/** Bytes of a vector of four numbers, and of one number. */
const VECTOR = 16
const NUMBER = 4
export const AT_ONCE = 4

/** What is used of WebAssembly, which Node has and its types leave out. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: unknown }
}

/** Sums over rows of labels in memory; all addresses in bytes, `end` is one past the last of `indices`. */
export interface LabelRowsKernel {
  readonly memory: { grow(pages: number): number; readonly buffer: ArrayBuffer }
  /** scores += value × row of weights, over all indices; their number is a multiple of four. */
  addScores(indices: number, end: number, values: number, weights: number, stride: number, scores: number): void
  /** Row of weights += value × steps, over all indices, at the offsets within the row that are listed. */
  addSteps(
    indices: number,
    end: number,
    values: number,
    weights: number,
    stride: number,
    steps: number,
    offsets: number,
    offsetsEnd: number,
  ): void
}

let compiled: object | undefined

/** A kernel with an empty memory of its own. */
export function openKernel(): LabelRowsKernel {
  compiled ??= new WebAssembly.Module(assembleWasm([addScores(), addSteps()]))
  return new WebAssembly.Instance(compiled).exports as LabelRowsKernel
}

function addScores(): WasmFunction {
  const [indices, end, values, weights, stride, scores] = [0, 1, 2, 3, 4, 5]
  const rows = [6, 7, 8, 9]
  const [score, scoresEnd] = [10, 11]
  const factors = [12, 13, 14, 15]
  const product = (k: number): Code => [get(rows[k]!), loadVector, get(factors[k]!), multiplyVectors].flat()
  return {
    name: 'addScores',
    parameters: 6,
    integers: 6,
    vectors: 4,
    body: [
      [get(scores), get(stride), addIntegers, set(scoresEnd)].flat(),
      // Four features at a time, so that the scores are read and written once for all of them.
      repeatWhile(
        ...rows.map((row, k) => rowAt(indices, k, stride, weights, row)),
        ...factors.map((factor, k) => [get(values), loadFourfold(k * NUMBER), set(factor)].flat()),
        [get(scores), set(score)].flat(),
        repeatWhile(
          [get(score), get(score), loadVector].flat(),
          [product(0), product(1), addVectors, product(2), product(3), addVectors, addVectors].flat(),
          [addVectors, storeVector].flat(),
          ...rows.map(row => forward(row, VECTOR)),
          forward(score, VECTOR),
          [get(score), get(scoresEnd), isBelow].flat(),
        ),
        forward(values, AT_ONCE * NUMBER),
        forward(indices, AT_ONCE * NUMBER),
        [get(indices), get(end), isBelow].flat(),
      ),
    ],
  }
}

function addSteps(): WasmFunction {
  const [indices, end, values, weights, stride, steps, offsets, offsetsEnd] = [0, 1, 2, 3, 4, 5, 6, 7]
  const [row, offset, place] = [8, 9, 10]
  const factor = 11
  return {
    name: 'addSteps',
    parameters: 8,
    integers: 3,
    vectors: 1,
    body: [
      repeatWhile(
        rowAt(indices, 0, stride, weights, row),
        [get(values), loadFourfold(0), set(factor)].flat(),
        [get(offsets), set(offset)].flat(),
        repeatWhile(
          [get(row), get(offset), loadInteger(0), addIntegers, set(place)].flat(),
          [get(place), get(place), loadVector].flat(),
          [get(steps), get(offset), loadInteger(0), addIntegers, loadVector].flat(),
          [get(factor), multiplyVectors, addVectors, storeVector].flat(),
          forward(offset, NUMBER),
          [get(offset), get(offsetsEnd), isBelow].flat(),
        ),
        forward(values, NUMBER),
        forward(indices, NUMBER),
        [get(indices), get(end), isBelow].flat(),
      ),
    ],
  }
}

/** Sets `row` to where the weights of the k-th index from here begin. */
function rowAt(indices: number, k: number, stride: number, weights: number, row: number): Code {
  return [
    get(indices),
    loadInteger(k * NUMBER),
    get(stride),
    multiplyIntegers,
    get(weights),
    addIntegers,
    set(row),
  ].flat()
}

function forward(local: number, bytes: number): Code {
  return [get(local), add(bytes), set(local)].flat()
}
