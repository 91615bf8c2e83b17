/** Those who are none of a group, in more words than files have for them. */
const NONE_OF_GROUP =
  /(?<![A-Za-zÀ-ỹ])(?:people|persons?|those|anyone|anybody|someone|somebody|everyone|families|guests) (?:who|that)(?:(?: (?:is|are)|['’](?:s|re)) not| (?:is|are)n['’]?t) (?:an? )?(members?|residents?|students?|volunteers?)(?![A-Za-zÀ-ỹ])/giu;

/** "For people who aren't members" as files say it, "for non-members"; a question that names none so is left. */
export function withGroupsNamed(question: string): string {
  return question.replace(
    NONE_OF_GROUP,
    (_, group: string) => `non-${group.toLowerCase().replace(/s?$/u, 's')}`,
  );
}
