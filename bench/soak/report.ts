/** The value below which `share` of the numbers lie, rounded; 0 for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

/** Prints one line a fact. */
export function report(facts: Readonly<Record<string, number | Readonly<Record<string, number>>>>): void {
  for (const [name, value] of Object.entries(facts)) {
    const shown =
      typeof value === 'number'
        ? String(value)
        : Object.entries(value)
            .map(([kind, count]) => `${kind} ${count}`)
            .join(', ');
    process.stdout.write(`${name.padEnd(16)} ${shown}\n`);
  }
}
