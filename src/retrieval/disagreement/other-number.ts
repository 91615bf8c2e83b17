import { isStopWord } from '../analysis/stop-words.ts';
import { normalForms, tokenize } from '../analysis/tokens.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import { statedContacts } from '../ranking/features/stated-forms.ts';
import { windowText } from '../ranking/window-text.ts';
import type { Pair } from './succession-features.ts';
import { asksForContact, OF_REACHING } from './whom-to-reach.ts';

/** The words right before a number of which its label is: "the **night desk** 01234 567890". */
const WORDS_OF_LABEL = 2;
const CLAUSE_END = /[.;,:!?\n]/u;
const PHONE = /^(?:phones?|lines?|hotline|tel|landline|cell|máy|sđt|đt)$/iu;

/** A number, with what it is labelled as and all words of its clause. */
interface Labelled {
  readonly digits: string;
  readonly label: string;
  readonly clause: readonly string[];
}

/**
 * Whether the earlier one says the number that is asked for, and the later another under the same label: "night porter's mobile 0770 …", "ring the
 * night phone 0771 …" are one, whatever else stands around them.
 */
export function hasOtherNumber({ earlier, later }: Pair): boolean {
  const { query } = earlier.found.question;
  if (!asksForContact(query)) return false;
  const asked = new Set(query.content.map(({ term }) => term));
  const after = labelledIn(windowText(later.found));
  return labelledIn(quotedText(earlier)).some(({ digits, label, clause }) => {
    const isAsked = label !== '' && clause.some((term) => asked.has(term));
    const same = after.filter((one) => one.label === label);
    return isAsked && same.length > 0 && same.every((one) => one.digits !== digits);
  });
}

function labelledIn(text: string): readonly Labelled[] {
  const contacts = statedContacts(text).toSorted((a, b) => a.start - b.start);
  return contacts.flatMap(({ start, end }, at) => {
    const digits = text.slice(start, end).replace(/\D/gu, '');
    const before =
      text
        .slice(contacts[at - 1]?.end ?? 0, start)
        .split(CLAUSE_END)
        .at(-1) ?? '';
    const words = tokenize(before).map((word) => before.slice(word.start, word.end));
    const named = words.slice(-WORDS_OF_LABEL).filter(saysWhose).map(termOf);
    return digits === ''
      ? []
      : [{ digits, label: named.join(' '), clause: words.filter(saysWhose).map(termOf) }];
  });
}

function saysWhose(word: string): boolean {
  return !isStopWord(word.toLowerCase()) && !OF_REACHING.test(word) && !PHONE.test(word);
}

function termOf(word: string): string {
  return normalForms(word).term;
}
