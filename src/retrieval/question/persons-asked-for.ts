import { foldMarks } from '../../text/fold-marks.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { tokenize } from '../analysis/tokens.ts';
import { excuseUnknown } from './excused-words.ts';
import type { ContentWord } from './query.ts';

/** Whom a family calls so is known to nobody else: a text that answers says "residents", "guests", "children". */
export const PET_NAMES =
  'gran|granny|grannie|grandma|nan|nana|nanna|grandad|granddad|grandpa|gramps|mum|mums|mummy|mom|mommy|mam|dad|daddy|hubby|missus|auntie|aunty';
const RELATIVES =
  'mother|father|son|sons|daughter|daughters|lad|lads|lass|lassie|boy|boys|girl|girls|kid|kids|husband|wife|wifey|partner|brother|bro|sister|sis|uncle|aunt|niece|nephew|cousin|grandson|granddaughter|grandfather|grandmother|grandchildren|grandkids|boyfriend|girlfriend|fiance|fiancee|mate|mates|friend|buddy|pal|bloke|fella|neighbour|neighbor|flatmate|housemate|in-laws|nipper|bairn|youngster|toddler|little one|eldest|youngest';
/** "**My lad**", "our poor old **mum**"; not "bring my friend", where it matters whom, nor "the father of". */
const IN_ENGLISH = new RegExp(
  String.raw`(?<!\b(?:bring|bringing|invite|with|take|taking) )\b(?:(?:my|me|our) (?:(?:old|elderly|little|big|wee|poor|dear|youngest|eldest|younger|older|best) ){0,2}(?:${RELATIVES}|${PET_NAMES})|the (?:wife|kids|lad|little one)|${PET_NAMES})\b(?! of\b)`,
  'giu',
);

const KIN =
  'me|ma|ba|bo|cha|tia|ong|ba noi|ba ngoai|ong noi|ong ngoai|vo|chong|con|con trai|con gai|be|chau|nhoc|cu|em trai|em gai|chi gai|anh trai|ba me|bo me|ba ma';
/** "**Mẹ em**", "**bé nhà mình**", "**ông xã**", without marks. */
const IN_VIETNAMESE = new RegExp(
  String.raw`\b(?:(?:${KIN}) (?:nha )?(?:em|minh|tui|toi|to|tao|chau)|(?:ong|ba) xa|(?:thang|con) (?:cu|nhoc|be)(?: nha)?|(?:ong|ba) (?:noi|ngoai)|be nha)\b`,
  'giu',
);

/** Excuses the words for whom a question is asked, where no article has them: "how much does **gran** pay", "**bé nhà mình** học lớp nào". */
export function excusePersons(content: ContentWord[], question: string): void {
  const asked = foldMarks(question.normalize('NFC')).toLowerCase();
  const named = asked.match(isTypedInVietnamese(question) ? IN_VIETNAMESE : IN_ENGLISH) ?? [];
  if (named.length === 0) return;
  const terms = new Set(named.flatMap((words) => tokenize(words).map(({ term }) => term)));
  excuseUnknown(content, ({ term }) => terms.has(term));
}
