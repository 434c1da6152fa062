import { AT_ONCE, type LabelRowsKernel, openKernel } from './label-rows-kernel.ts'
import type { SparseRows } from './vocabulary.ts'

const NUMBER = 4
const PAGE = 65_536

/**
 * The weights of a linear classifier while it is fitted: a row of labels for each feature. Four labels are reckoned by one
 * instruction (128-bit vectors of WebAssembly), in single precision and a fixed order: the bits are the same on every machine.
 */
export class LabelRows {
  /** What `score` leaves for each label. */
  readonly scores: Float32Array
  /** What `step` adds for each label to the row of a feature of value 1. */
  readonly steps: Float32Array
  readonly #kernel: LabelRowsKernel
  readonly #labels: number
  /** Weights of a row: the labels, rounded up to whole instructions. */
  readonly #stride: number
  readonly #weights: Float32Array
  readonly #indices: Int32Array
  readonly #values: Float32Array
  /** Where in a row the groups of four labels begin that have a step, in bytes. */
  readonly #groups: Int32Array
  /** Features of the text taken up; those of value 0 that follow round their number up. */
  #count = 0

  /** All weights are 0. @param longest the most features of a text */
  constructor(labels: number, features: number, longest: number) {
    const groups = Math.ceil(labels / AT_ONCE)
    const stride = groups * AT_ONCE
    const room = longest + AT_ONCE
    const kernel = openKernel()
    kernel.memory.grow(Math.ceil((NUMBER * (features * stride + 2 * stride + 2 * room + groups)) / PAGE))
    const { buffer } = kernel.memory
    let at = 0
    const place = (length: number): [ArrayBuffer, number, number] => {
      at += length * NUMBER
      return [buffer, at - length * NUMBER, length]
    }
    this.#kernel = kernel
    this.#labels = labels
    this.#stride = stride
    this.#weights = new Float32Array(...place(features * stride))
    this.scores = new Float32Array(...place(stride))
    this.steps = new Float32Array(...place(stride))
    this.#indices = new Int32Array(...place(room))
    this.#values = new Float32Array(...place(room))
    this.#groups = new Int32Array(...place(groups))
  }

  /** Gives all labels the same weight for a feature. */
  fill(feature: number, weight: number): void {
    this.#weights.fill(weight, feature * this.#stride, feature * this.#stride + this.#labels)
  }

  /** All weights times `scale`, rows without anything between them. */
  scaled(scale: number): Float32Array<ArrayBuffer> {
    const labels = this.#labels
    const rows = this.#weights.length / this.#stride
    const weights = new Float32Array(rows * labels)
    for (let row = 0; row < rows; row++) {
      for (let c = 0; c < labels; c++) weights[row * labels + c] = this.#weights[row * this.#stride + c]! * scale
    }
    return weights
  }

  /** Takes up a row of `data` and one feature more. */
  take({ offsets, indices, values }: SparseRows, row: number, feature: number, value: number): void {
    const start = offsets[row]!
    const end = offsets[row + 1]!
    const length = end - start
    this.#indices.set(indices.subarray(start, end))
    this.#values.set(values.subarray(start, end))
    this.#indices.fill(feature, length, length + AT_ONCE)
    this.#values[length] = value
    this.#values.fill(0, length + 1, length + AT_ONCE)
    this.#count = length + 1
  }

  /** Scores what was taken up. */
  score(): void {
    this.scores.fill(0)
    const [indices, values, weights] = [this.#indices.byteOffset, this.#values.byteOffset, this.#weights.byteOffset]
    const end = indices + Math.ceil(this.#count / AT_ONCE) * AT_ONCE * NUMBER
    this.#kernel.addScores(indices, end, values, weights, this.#stride * NUMBER, this.scores.byteOffset)
  }

  /** Moves the weights of what was taken up by `steps`. */
  step(): void {
    const { steps } = this
    let groups = 0
    for (let c = 0; c < steps.length; c += AT_ONCE) {
      if (steps[c] !== 0 || steps[c + 1] !== 0 || steps[c + 2] !== 0 || steps[c + 3] !== 0)
        this.#groups[groups++] = c * NUMBER
    }
    if (groups === 0) return
    const [indices, values, weights] = [this.#indices.byteOffset, this.#values.byteOffset, this.#weights.byteOffset]
    const end = indices + this.#count * NUMBER
    const from = this.#groups.byteOffset
    this.#kernel.addSteps(
      indices,
      end,
      values,
      weights,
      this.#stride * NUMBER,
      steps.byteOffset,
      from,
      from + groups * NUMBER,
    )
  }
}
