/** What Discord calls the category of the first channels of a server. */
const NO_CATEGORY = /^(?:(?:text|voice) channels|kênh (?:chat|văn bản|thoại))$/iu;

/** The title of what was said in a channel, behind the category in which it stands: "Choir: #rehearsals". */
export function channelTitle(name: string, category: unknown): string {
  const isCategory = typeof category === 'string' && category !== '' && !NO_CATEGORY.test(category);
  return isCategory ? `${category}: #${name}` : `#${name}`;
}
