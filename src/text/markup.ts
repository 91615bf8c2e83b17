/** The codes that Discord's clients write for mentions, emoji, timestamps and commands: people did not type the ids in them. */
const MARKUP =
  /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::[a-z])?|\/[^<>:]+:\d+|id:\w+)>|(?<![\p{L}\p{N}]):[a-z]\w+:(?!\w)/giu;

/** A text without Discord's markup, for looking things up: "<@123> who opened it?" asks for no number 123. */
export function withoutMarkup(text: string): string {
  return text.replace(MARKUP, ' ').replace(/\s+/g, ' ').trim();
}
