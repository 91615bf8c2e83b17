/** As many questions as are asked for, spread evenly. */
export function spread<T>(values: readonly T[], count: number): T[] {
  return Array.from({ length: Math.min(count, values.length) }, (_, at) => {
    return values[Math.floor((at * values.length) / Math.min(count, values.length))];
  }).filter((value) => value !== undefined);
}
