/** A field's name as people read it: "start_time" and "startTime" are "Start time". */
export function fieldLabel(name: string): string {
  const words = name
    .replaceAll(/[_.-]+/gu, ' ')
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .trim();
  const lower = /^\p{Lu}+$/u.test(words) ? words : words.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** "2024-09-01T18:00:00+02:00" */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u;

/** A moment as people write it, "2024-09-01 18:00"; other words as they are. */
export function momentAsWritten(words: string): string {
  return words.replace(MOMENT, '$1 $2');
}
