/** Discord's limits on replies, from https://discord.com/developers/docs/components/reference and .../resources/message. */
export const LIMITS = {
  /** Characters of all text displays in a message together. */
  messageText: 4_000,
  /** Components of a message, nested ones included. */
  components: 40,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  linkUrl: 512,
  modalTitle: 45,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;

/** The longest question that is taken on Discord, in UTF-16 code units: escaped it takes at most half of a message's text. */
export const MAX_QUESTION_ON_CARD = 500;
