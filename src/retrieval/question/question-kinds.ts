/** The kinds of answers that the networks tell apart. */
export const QUESTION_TYPES = [
  'person',
  'place',
  'date',
  'count',
  'measure',
  'money',
  'percent',
  'reason',
  'manner',
  'definition',
  'title',
  'other',
] as const;

/**
 * What kind of answer a question asks for; a time of day is a date, an age a measure. A `contact` is a telephone number, an address of the
 * web or a channel: to the networks it is `other`, which is everything that no pattern names.
 */
export type QuestionType = (typeof QUESTION_TYPES)[number] | 'contact';
