/** A number with the English noun that it counts, in the plural unless it is one: "1 article", "1,200 articles", "2 addresses". */
export function counted(number: number, noun: string): string {
  const plural = /(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's';
  // The first number that is written in a language's way costs a program 30 ms.
  const written = number < 1_000 ? String(number) : number.toLocaleString('en-GB');
  return `${written} ${noun}${number === 1 ? '' : plural}`;
}
