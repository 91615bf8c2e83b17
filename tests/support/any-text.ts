import * as fc from 'fast-check';

const LAST = 0x10_ff_ff;

/**
 * Any code points at all, halves of pairs too, and words that programs trip over. It draws from what `unit: 'binary'` does, for which
 * fast-check first makes a table of all 1.1 million code points.
 */
export function anyText(lengths: { readonly minLength?: number; readonly maxLength?: number } = {}) {
  const codes = fc.array(fc.integer({ min: 0, max: LAST }), lengths);
  return fc.oneof(
    { weight: 4, arbitrary: codes.map((points) => String.fromCodePoint(...points)) },
    { weight: 1, arbitrary: fc.string(lengths) },
  );
}
