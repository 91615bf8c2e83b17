/** The fields of a value that should be an object; none where it is not. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  // An array has no fields that anyone asks for by name.
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** The items of a value that should be a list; none where it is not. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A field that must be a number. */
export function numberIn(value: unknown, field: string): number {
  const number = asRecord(value)[field];
  if (typeof number !== 'number') throw new Error(`the search cluster's answer has no number "${field}"`);
  return number;
}

/** A field that should be a text; the whole as JSON where it is not. */
export function textIn(value: unknown, field: string): string {
  const text = asRecord(value)[field];
  return typeof text === 'string' ? text : JSON.stringify(value);
}
