/** Whole numbers from zero up, as narrow as they fit. */
export type Numbers = Uint16Array | Uint32Array

export const narrow = (numbers: readonly number[]): Numbers =>
  numbers.some(number => number > 0xffff) ? Uint32Array.from(numbers) : Uint16Array.from(numbers)
