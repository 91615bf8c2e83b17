/** Columns as small whole numbers: a value's bin is how many of its column's thresholds are below it. */
export interface BinnedColumns {
  readonly columns: readonly Uint8Array[];
  /** Ascending; a row goes left of threshold t where its value is `<= thresholds[t]`, that is where its bin is `<= t`. */
  readonly thresholds: readonly (readonly number[])[];
}

/** With one bin more than thresholds, 63 thresholds keep histograms small (64 bins) and lose next to nothing against exact splits. */
const MOST_THRESHOLDS = 63;

/** Bins each column at its quantiles; a column with few different values gets a threshold between each two. */
export function binColumns(columns: readonly Float32Array[]): BinnedColumns {
  const thresholds = columns.map(thresholdsOf);
  return { thresholds, columns: columns.map((column, index) => binColumn(column, thresholds[index] ?? [])) };
}

function thresholdsOf(column: Float32Array): readonly number[] {
  const sorted = column.toSorted();
  const thresholds: number[] = [];
  for (let step = 1; step <= MOST_THRESHOLDS; step++) {
    const value = sorted[Math.floor((step * sorted.length) / (MOST_THRESHOLDS + 1))] ?? 0;
    if (value !== thresholds.at(-1) && value < (sorted.at(-1) ?? 0)) thresholds.push(value);
  }
  // A rare flag (1 for one row in a thousand) has no quantile of its own.
  const first = sorted[0] ?? 0;
  if (thresholds[0] !== first && first < (sorted.at(-1) ?? 0)) thresholds.unshift(first);
  return thresholds;
}

function binColumn(column: Float32Array, thresholds: readonly number[]): Uint8Array {
  const bins = new Uint8Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const value = column[row] ?? 0;
    let low = 0;
    let high = thresholds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (thresholds[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    bins[row] = low;
  }
  return bins;
}
