/** How long a text is to Discord, which counts code points: an emoji outside the basic plane is one character. */
export function charactersOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
