import { foldMarks } from '../../text/fold-marks.ts';

const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|dozens?)';
const ASKS_AGE =
  /\bhow old\b|\b(?:what|which) age\b|\bage (?:of|limit|group)\b|\b(?:his|her|their|minimum|min) age\b|\b(?:may|bao nhieu) tuoi\b|\btuoi (?:bao nhieu|may)\b/u;
const STATES_AGE = new RegExp(
  [
    `\\b${NUMBER}(?:st|nd|rd|th)?[ -]?(?:and a half )?(?:year|yr|month|week|day)s?\\b`,
    `\\b(?:age[sd]?|over|under|above|below|turn(?:s|ed|ing)?|older than|younger than|at least)[ -]?(?:of )?${NUMBER}\\b`,
    '\\bu-?\\d{1,2}\\b',
    `\\b${NUMBER} ?(?:\\+|or (?:over|older|above|under|younger)|and (?:over|older|above|under|up|younger)|to ${NUMBER}|(?:-|–) ?${NUMBER})(?![\\d:])`,
    `, ${NUMBER},|\\(${NUMBER}\\)`,
    '\\b(?:tuoi|sinh nam|thanh lap|nien)\\b|\\b(?:birthday|anniversary|born|founded|since|built|built in|adults?|children|century|decades?|centenary)\\b',
    '\\b(?:1[0-9]|20)\\d\\d\\b',
  ].join('|'),
  'u',
);

/** Whether an age is asked for: "how old is mila", "mấy tuổi được vào". */
export function asksAge(question: string): boolean {
  return ASKS_AGE.test(plain(question));
}

/** Whether a text may state an age, or what one can be told by: "aged 9", "16+", "founded in 1926", "since 2019". Any other number is not an age. */
export function mayStateAge(text: string): boolean {
  return STATES_AGE.test(plain(text));
}

function plain(text: string): string {
  return foldMarks(text.normalize('NFC')).toLowerCase();
}
