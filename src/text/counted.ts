/** A number with the English noun that it counts, in the plural unless it is one: "1 article", "1,200 articles", "2 addresses". */
export function counted(number: number, noun: string): string {
  const plural = /(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's';
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : plural}`;
}
