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
/** What stands in front of a day alone, what does also in front of other words, and what stands behind one. */
const BEFORE = 'on|every|each|this|next|last|until|till?';
const BEFORE_OTHERS = 'before|after|from|by|for';
const BEHIND = String.raw`mornings?|afternoons?|evenings?|eves?|nights?|lunch(?:time)?|am|pm|at|\d|and ${DAY}|or ${DAY}|to ${DAY}`;
/** These are other words as well: "who sat there", "in the sun", "Ms Thu". */
const ALSO_WORDS = 'sat|sun|wed|thu';
/** "On sun loungers", "a hat and sun cream". */
const OF_THE_SUN = String.raw`(?! (?:cream|screen|block|lotion|hats?|tan|burn|loungers?|beds?|terrace|deck|shades?|glasses|protection|set|rise))`;
const ENDS = String.raw`(?=s?\s*(?:$|[?!.,]))`;
const AS_DAY = new RegExp(
  String.raw`(?<=(?:^|[^\p{L}\p{N}'’])(?:${BEFORE})\s)(?:${ALSO_WORDS})(?=s?(?![\p{L}\p{N}'’]))${OF_THE_SUN}` +
    String.raw`|(?<=(?:^|[^\p{L}\p{N}'’])(?:${BEFORE_OTHERS})\s)(?:${ALSO_WORDS})${ENDS}` +
    String.raw`|(?<=(?:^|[^\p{L}])${DAY}(?:day|sday|nesday|rsday|urday)?s?(?:\s?[/&,–-]\s?|,? (?:and|or|to) ))(?:${ALSO_WORDS})(?=s?(?![\p{L}\p{N}'’]))` +
    String.raw`|(?<![\p{L}\p{N}'’])(?:${ALSO_WORDS})(?=\s(?:${BEHIND})(?![\p{L}])|\s?[/&–-]\s?${DAY}(?![\p{L}]))` +
    // "U open sun?"
    String.raw`|(?<=(?:^|[^\p{L}])(?!(?:the|a|no|in|of|some|much|any|who|i|he|she|we|they|it|you|u|that|is|was|were|has|had|have|mr|mrs|ms|miss|and|or)\s)[\p{L}\p{N}]+\s)(?:${ALSO_WORDS})(?=\s*[?!.]*$)`,
  'gu',
);
const PLAIN = /(?<![\p{L}\p{N}'’])(?:mon|tues?|weds|thurs?|fri)(?=s?(?![\p{L}\p{N}'’]))/gu;

/** An English question with its short days written out, "first aid sat morning" as "first aid saturday morning"; capitals stay, for they may be names. */
export function withWholeDays(question: string): string {
  return question.replaceAll(PLAIN, (day) => DAYS[day] ?? day).replaceAll(AS_DAY, (day) => DAYS[day] ?? day);
}
