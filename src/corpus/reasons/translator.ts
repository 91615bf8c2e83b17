/** Sentences as they are written where they arise, with `{}` for what differs, each with its translation. The more particular stand first. */
export type Translations = readonly (readonly [written: string, translated: string])[];

/** Gives a sentence's translation by such a list; one that is not in it stays as it is. */
export function translator(translations: Translations): (sentence: string) => string {
  const known = translations.map(([written, translated]) => ({
    pattern: new RegExp(`^${written.split('{}').map(literally).join('(.*)')}$`, 'su'),
    translated,
  }));
  const translate = (sentence: string): string => {
    for (const { pattern, translated } of known) {
      const found = pattern.exec(sentence);
      if (found === null) continue;
      // What differs can be a sentence of the list itself: "this line is left out: it has no text".
      const parts = found.slice(1).map(translate);
      return translated.replaceAll('{}', () => parts.shift() ?? '');
    }
    return sentence;
  };
  return translate;
}

function literally(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}
