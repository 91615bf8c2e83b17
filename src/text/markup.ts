/** The codes that Discord's clients write for mentions, emoji, timestamps and commands: people did not type the ids in them. */
const MARKUP =
  /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::[a-z])?|\/[^<>:]+:\d+|id:\w+)>|(?<![\p{L}\p{N}]):[a-z]\w+:(?!\w)/giu;

/** Whom a message calls in front of what it says, and an address in front of it or behind it. */
const CALLED = /^(?:\s*@[\p{L}\p{N}_.]{2,32}[\s,:]+)+(?=\S)|(?<!\S)@(?:everyone|here)(?!\S)/giu;
const ADDRESS = /^<?https?:\/\/\S+\s+(?=\S)|\s+<?https?:\/\/\S+[^\s?]$/giu;
/** The signs around words that are bold, struck out, hidden, code, or said by somebody else. */
const SIGNS = /\*\*|~~|\|\||`|(?<!\w)__|__(?!\w)|^(?:>+\s)+/gu;

/** A text without Discord's markup, for looking things up: "<@123> who **opened** it?" asks for no number 123. */
export function withoutMarkup(text: string): string {
  const words = text.replace(MARKUP, ' ').replace(SIGNS, ' ').trim();
  return words.replace(CALLED, ' ').replace(ADDRESS, ' ').replace(/\s+/g, ' ').trim();
}
