/** A list in order, with other items inserted where they belong. Few items of the list are compared, because comparing may have to read a file. */
export function inserted<T extends object>(
  list: readonly T[],
  others: readonly T[],
  compare: (left: T, right: T) => number,
): readonly T[] {
  const all: T[] = [];
  let taken = 0;
  const take = (end: number): void => {
    for (; taken < end; taken++) {
      const item = list[taken];
      if (item !== undefined) all.push(item);
    }
  };
  for (const other of others.toSorted(compare)) {
    const place = placeFor(list, other, compare, taken);
    take(place);
    all.push(other);
  }
  take(list.length);
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
