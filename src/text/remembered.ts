import { ownCopy } from './own-copy.ts';

/** Longer texts, in characters, are read anew each time: few are asked for twice, and they would fill the memory. */
const LONGEST = 1_000;

/** The most texts that are remembered of late; as many again may be left of those before. */
const MOST = 500;

/**
 * The same function of a text, which remembers what it returned for the 500 to 1,000 texts that were last asked for. One question reads the
 * same sentences hundreds of times, for one step after the other. What is returned is shared: it must not be changed.
 */
export function remembered<T extends object>(read: (text: string) => T): (text: string) => T {
  let latest = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    const known = latest.get(text);
    if (known !== undefined) return known;
    const value = before.get(text) ?? read(text);
    if (text.length > LONGEST) return value;
    if (latest.size >= MOST) {
      before = latest;
      latest = new Map();
    }
    latest.set(ownCopy(text), value);
    return value;
  };
}

/** The same for a function of a text and its language. */
export function rememberedByLanguage<T extends object>(
  read: (text: string, vietnamese: boolean) => T,
): (text: string, vietnamese: boolean) => T {
  const inVietnamese = remembered((text) => read(text, true));
  const inEnglish = remembered((text) => read(text, false));
  return (text, vietnamese) => (vietnamese ? inVietnamese(text) : inEnglish(text));
}
