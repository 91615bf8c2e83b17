/**
 * What is kept of a list in order, with other items inserted where they belong. Few items of the list are compared, because comparing may have to
 * read a file, and the result is made at its size: of a million articles an array that grows leaves tens of megabytes behind.
 */
export function inserted<T extends object>(
  list: readonly T[],
  others: readonly T[],
  compare: (left: T, right: T) => number,
  isKept: (item: T, place: number) => boolean = () => true,
): readonly T[] {
  const all = Array.from<T>({ length: list.length + others.length });
  let [taken, size] = [0, 0];
  const take = (end: number): void => {
    for (; taken < end; taken++) {
      const item = list[taken];
      if (item !== undefined && isKept(item, taken)) all[size++] = item;
    }
  };
  for (const other of others.toSorted(compare)) {
    const place = placeFor(list, other, compare, taken);
    take(place);
    all[size++] = other;
  }
  take(list.length);
  all.length = size;
  return all;
}

/** The first place from `first` on whose item comes after the other. */
function placeFor<T extends object>(
  list: readonly T[],
  other: T,
  compare: (left: T, right: T) => number,
  first: number,
): number {
  let [low, high] = [first, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && compare(item, other) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
