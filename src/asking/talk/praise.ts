import { normalForms } from '../../retrieval/analysis/tokens.ts';
import { isCommonWord } from '../../retrieval/question/common-words.ts';
import { editDistance } from '../../text/edit-distance.ts';

const NOUNS =
  `star|superstar|rockstar|legend|hero|gem|angel|saint|champ|champion|goat|genius|treasure|diamond|dear|darling|sweetheart|king|queen|
boss|wonder|marvel|lifesaver|life saver|mvp|best|bees knees|good bot|nice bot|great bot|best bot|smart bot|clever bot|good help|great help|
big help|huge help|real help|massive help|lovely help|good egg`
    .replaceAll('\n', '')
    .split('|');
const ADJECTIVES =
  `brilliant|brill|amazing|awesome|great|fantastic|fab|fabulous|wonderful|incredible|superb|helpful|kind|generous|thoughtful|sweet|smart|
clever|fast|quick|impressive|handy|useful|perfect|lovely|cool|ace`.replaceAll('\n', '');
const NOUN = `(?:${NOUNS.join('|')})(?:s|es)?`;
const HOW =
  '(?: (?:all|guys|really|so|too|such|very|just|pretty|super|an?|the|absolute|actual|total|real|most|bloody))';
/** "Your" and its short forms are "you are" only in front of an article or "so": "your star rating" is something of yours. */
const YOUR = '(?:your|yr|yor|yur|yore)(?=(?: all| guys| really| just)*(?: an?| the| such| so| too| very))';
const SUBJECT = `(?:you|u|ya|ye|yous?|ur|(?:you|u|ya|ye|yous|yall|yous? guys|you all|you lot) (?:are|r)|youre|${YOUR}|(?:you|u|youve|uve|you have|u have)(?: all)? been|bot is|this is|this bot is|that is|thats|that was|what an?)`;

/** "Dilys ur a star", "you absolute legend", "u rock": praise is said in too many words to list. */
const PRAISE = new RegExp(
  `^(?:${SUBJECT}${HOW}* (?:${NOUN}|${ADJECTIVES})|(?:you|u|yall)(?: guys| all)? (?:rock|rule)|(?:absolute|total) ${NOUN})(?: ever)?(?= |$)`,
);
/** The same with a last word that is mistyped: "ur a lgend". */
const MISTYPED = new RegExp(`^${SUBJECT}${HOW}* ([A-Za-zÀ-ỹ]{4,})$`, 'u');
/** Words of their own, a letter away from praise: "this is the angle" speaks of an angle. */
const OTHER_WORDS =
  /^(?:angles?|anger|bets|camp|chaps?|chimps?|chomps?|chumps?|clamps?|cramps?|daring|darning|genus|marbles?|queer|treasurers?|treasury|wander|yonder)$/;
/** What somebody is called who is thanked: "thx star". */
const CALLED = new RegExp(`^${NOUN}$`);

/** How many words of praise a message, without case, marks and apostrophes, begins with. */
export function praiseIn(message: string): number {
  const praise = PRAISE.exec(message)?.[0];
  if (praise !== undefined) return wordsIn(praise);
  const last = MISTYPED.exec(message)?.[1];
  return last !== undefined && NOUNS.some((noun) => isMistyped(last, noun)) ? wordsIn(message) : 0;
}

/** Whether a word is what people call somebody whom they thank. */
export function isCalled(word: string): boolean {
  return CALLED.test(word);
}

/** Of short words only letters in another order are read: "stra" is "star", and "start" is not. */
function isMistyped(typed: string, noun: string): boolean {
  if (OTHER_WORDS.test(typed) || isCommonWord(normalForms(typed))) return false;
  if (typed.charAt(0) !== noun.charAt(0) || editDistance(typed, noun, 1) > 1) return false;
  return noun.length > 4 || (noun.length === typed.length && sorted(typed) === sorted(noun));
}

function sorted(word: string): string {
  return word.split('').toSorted().join('');
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}
