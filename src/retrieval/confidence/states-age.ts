import { foldMarks } from '../../text/fold-marks.ts';

const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|dozens?)';
const ASKS_AGE =
  /\bhow old\b|\b(?:what|which) age\b|\bage (?:of|limit|group)\b|\b(?:his|her|their|minimum|min) age\b|\b(?:may|(?:bao )?nhieu) tuoi\b|\btuoi (?:(?:bao )?nhieu|may)\b/u;
const STATES_AGE = new RegExp(
  [
    `\\b${NUMBER}(?:st|nd|rd|th)?[ -]?(?:and a half )?(?:year|yr|month|week|day)s?\\b`,
    `\\b(?:age[sd]?|over|under|above|below|turn(?:s|ed|ing)?|older than|younger than|at least)[ -]?(?:of )?${NUMBER}\\b`,
    // "Min age: 16", "Age (years): 8", "the minimum age is 12".
    `\\bages?(?: (?:limit|group|range|from|is))?(?: \\([a-z .]{1,20}\\))?(?:: ?| )(?:from )?${NUMBER}\\b`,
    '\\bu-?\\d{1,2}\\b',
    `\\b${NUMBER} ?(?:\\+|or (?:over|older|above|under|younger)|and (?:over|older|above|under|up|younger)|to ${NUMBER}|(?:-|–) ?${NUMBER})(?![\\d:])`,
    `, ${NUMBER},|\\(${NUMBER}\\)|\\b(?:is|was) ${NUMBER}(?=[.,;!?]| (?:and|now|today|this)\\b|$)`,
    '\\b(?:tuoi|sinh nam|thanh lap|nien)\\b|\\b(?:birthday|anniversary|born|founded|since|built|built in|adults?|children|century|decades?|centenary)\\b',
    '\\b(?:1[0-9]|20)\\d\\d\\b',
  ].join('|'),
  'u',
);

/** Of one person: no article stands before a name in English, and a form of address does in Vietnamese. */
const ASKS_AGE_OF_ONE =
  /\bhow old(?: is|s|'s|’s) (?!(?:an?|the|our|your|this|that|it)\b)|\b(?:thay|co|anh|chi|bac|chu|ong|ba|cu) [A-Za-zÀ-ỹ]+(?: (?:nam nay|nay|da|duoc|bay gio))? (?:may|(?:bao )?nhieu) tuoi\b(?! (?:thi|moi|duoc|tro|phai))/u;
/** From or up to which age something is open to people: the age of nobody. */
const AGE_FOR_ALL = new RegExp(
  [
    `\\b(?:from|over|under|above|below|up to|older than|younger than|at least)[ -]?(?:of |age )?${NUMBER}s?\\b(?: years?(?: olds?)?)?`,
    `\\b${NUMBER} ?(?:\\+|(?:or|and) (?:over|older|above|under|younger|up))`,
    `\\b(?:tu|tren|duoi|du|den) ${NUMBER}(?: (?:den|toi)|[ -–]+${NUMBER})*(?: ${NUMBER})? tuoi\\b(?: tro len)?`,
  ].join('|'),
  'gu',
);

/** Whether an age is asked for: "how old is mila", "mấy tuổi được vào". */
export function asksAge(question: string): boolean {
  return ASKS_AGE.test(plain(question));
}

/**
 * Whether a text may state the age that is asked for, or what it can be told by: "aged 9", "16+", "founded in 1926", "since 2019". Any other
 * number is not an age, and whom "from 6 years" lets in is not how old somebody is.
 */
export function mayStateAge(text: string, question: string): boolean {
  const stated = ASKS_AGE_OF_ONE.test(plain(question)) ? plain(text).replace(AGE_FOR_ALL, ' ') : plain(text);
  return STATES_AGE.test(stated);
}

function plain(text: string): string {
  return foldMarks(text.normalize('NFC')).toLowerCase();
}
