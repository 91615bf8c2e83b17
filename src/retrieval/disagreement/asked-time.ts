import { foldMarks } from '../../text/fold-marks.ts';

const NOW =
  /(?<![A-Za-zÀ-ỹ])(?:now|nowadays|atm|currently|current|at the moment|these days|still|today|yet|any ?more|this (?:year|yr|season|term|month|week|spring|summer|autumn|fall|winter|time)|bay gio|hien (?:tai|nay|gio)|nam nay|mua nay|thang nay|dao nay|tu nay)(?![A-Za-zÀ-ỹ])/u;
const THEN =
  /(?<![A-Za-zÀ-ỹ])(?:was|were|wasnt|did|used to|originally|at first|initially|back then|last (?:year|yr|season|term|month|week|time)|before|until now|truoc day|ban dau|luc dau|hoi truoc|nam ngoai|nam truoc)(?![A-Za-zÀ-ỹ])/u;

/** Whether a question asks for what holds now: "how much is it now", "gates atm". */
export function asksForNow(question: string): boolean {
  return NOW.test(plain(question));
}

/** Whether a question asks for what was: "what was it before", "năm ngoái ai thắng". */
export function asksForThen(question: string): boolean {
  return THEN.test(plain(question));
}

function plain(question: string): string {
  return foldMarks(question).replaceAll(/['’]/g, '');
}
