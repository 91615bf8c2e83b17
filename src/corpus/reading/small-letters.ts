import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import type { Chunk } from './lines.ts';

/** Paragraphs and sentences on lines of their own, at least, that tell how somebody writes. */
const FEWEST_BEGINNINGS = 2;
/** "leanne", "hạnh" */
const ONE_WORD = /^\p{Ll}[\p{Ll}\p{M}]{1,14}$/u;
/** What else stands alone below a text, without marks: what closes a letter, where somebody is, what a text is, how things stand. */
const NO_NAMES: ReadonlySet<string> = new Set(
  [
    'thanks thankyou thx ta cheers regards love best sincerely yours bye hugs enjoy soon later sorry please welcome hello hi hey xx xxx x',
    'yes no ok okay none nothing end ends fin done draft final copy updated update edited revised reviewed checked approved agreed sent posted printed published pinned issued signed paid due tbc tba nb ps see over more',
    'open opens closed closes shut cancelled canceled postponed moved full free starts begins next today tomorrow tonight yesterday now dated date day week month year since from until till by on at in the and or to of for with is are was',
    'morning afternoon evening night noon midnight breakfast lunch dinner supper tea training practice party quiz fair market meeting agm deadline',
    'us me you we all everyone everybody anyone team staff crew committee board council club office reception desk management manager admin secretary chair treasurer editor warden caretaker volunteers parents members neighbours kitchen hall home house upstairs downstairs bar shop cafe gym pool yard school church library',
    'notes note notice minutes news newsletter menu rota list prices rules hours contact questions photos version page anonymous',
    'mom mum mam dad nan gran grandma grandad auntie uncle',
    'het tam tran thong cam on chao than men kinh xong roi nha nhe nhen a ạ da vang khong co nghi dong mo cua hop lich ngay tuan sang trua chieu toi dem nay ban hoi nhom doi bo phong truong lop quan to bep bao moi nguoi cac anh chi em co chu bac thay ong ba me con be ghi gui dang viet luu y',
  ]
    .join(' ')
    .split(' '),
);
const IN_CALENDAR: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS].flat());

/** Whether whoever wrote a text begins nothing with a capital: "hi team" over "the accident book is no longer a book. …". */
export function isInSmallLetters(chunks: readonly Chunk[]): boolean {
  const beginnings = chunks
    .flatMap((chunk) => chunk.filter((_, at) => at === 0 || chunk[at - 1]?.closed === true))
    .map(({ words }) => words.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((words) => /^\p{L}/u.test(words));
  return beginnings.length >= FEWEST_BEGINNINGS && beginnings.every((words) => /^\p{Ll}/u.test(words));
}

/** The name that a line of one word in small letters is, as it is written; null for a word that says something else there. */
export function nameInSmallLetters(words: string): string | null {
  const name = words.replace(/^[–—~-]\s*/u, '').replace(/(?: x{1,3}|[.,])$/u, '');
  const folded = foldMarks(name);
  return ONE_WORD.test(name) && !NO_NAMES.has(folded) && !IN_CALENDAR.has(folded) ? name : null;
}
