// A number of a typed array by an index that is in range; a `RangeError` where it is not. Each kind of array has a function of its
// own: one function for all would be compiled for several kinds at once, which makes it several times as slow in a hot loop.

/** The number at an index of the array. Throws a `RangeError` beyond it. */
export function uint32At(numbers: Uint32Array, at: number): number {
  return numbers[at] ?? outOfRange(at, numbers.length);
}

/** Where the stretch of this number begins, in a list of where each one ends. */
export function beginIn(ends: Uint32Array, number: number): number {
  return number === 0 ? 0 : uint32At(ends, number - 1);
}

/** The same as `uint32At`, of bytes. */
export function uint8At(numbers: Uint8Array, at: number): number {
  return numbers[at] ?? outOfRange(at, numbers.length);
}

/** The same of numbers with a sign. */
export function int32At(numbers: Int32Array, at: number): number {
  return numbers[at] ?? outOfRange(at, numbers.length);
}

/** The same of fractions in double precision. */
export function float64At(numbers: Float64Array, at: number): number {
  return numbers[at] ?? outOfRange(at, numbers.length);
}

function outOfRange(at: number, length: number): never {
  throw new RangeError(`there is no number ${at} among ${length}`);
}
