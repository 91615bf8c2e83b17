const DAYS: Readonly<Record<string, string>> = {
  mon: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  wed: 'wednesday',
  weds: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};
const DAY = String.raw`(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)`;
/** What stands in front of a day, and what behind it. */
const BEFORE = `on|every|each|this|next|last|until|till?|before|after|from|by|for|both|or|and|${DAY}(?:day|sday|nesday|rsday|urday)?`;
const BEHIND = String.raw`mornings?|afternoons?|evenings?|eves?|nights?|lunch(?:time)?|am|pm|at|\d|and ${DAY}|or ${DAY}|to ${DAY}`;
/** These are other words as well: "who sat there", "in the sun", "Ms Thu". */
const ALSO_WORDS = 'sat|sun|wed|thu';
const AS_DAY = new RegExp(
  String.raw`(?<=(?:^|[^\p{L}\p{N}'’])(?:${BEFORE})\s|[\p{L}]\s?[/&–-]\s?)(?:${ALSO_WORDS})(?=s?(?![\p{L}\p{N}'’]))` +
    String.raw`|(?<![\p{L}\p{N}'’])(?:${ALSO_WORDS})(?=\s(?:${BEHIND})(?![\p{L}])|\s?[/&–-]\s?${DAY}(?![\p{L}]))` +
    // "U open sun?"
    String.raw`|(?<=(?:^|[^\p{L}])(?!(?:the|a|no|in|of|some|much|any|who|i|he|she|we|they|it|you|u|that|is|was|were|has|had|have|mr|mrs|ms|miss)\s)[\p{L}\p{N}]+\s)(?:${ALSO_WORDS})(?=\s*[?!.]*$)`,
  'gu',
);
const PLAIN = /(?<![\p{L}\p{N}'’])(?:mon|tues?|weds|thurs?|fri)(?=s?(?![\p{L}\p{N}'’]))/gu;

/** An English question with its short days written out, "first aid sat morning" as "first aid saturday morning"; capitals stay, for they may be names. */
export function withWholeDays(question: string): string {
  return question.replaceAll(PLAIN, (day) => DAYS[day] ?? day).replaceAll(AS_DAY, (day) => DAYS[day] ?? day);
}
