import { foldedAlike } from '../../text/folded-alike.ts';

/** "Ai **gác** hầm", "ai đang **canh** cổng": words for being on duty, without marks; "canh chua" is soup, "gác mái" an attic. */
const GUARDS =
  /(?<=(?<![a-z])ai (?:dang |se |phai |la nguoi |nhan )?)(?:canh gac|trong coi|gac|canh)(?![a-z]| (?:chua|rau|mai|xep|lung|thi)(?![a-z]))/u;
const GUARDED = /(?<![a-z])(?:gac|canh|trong coi)(?![a-z])/u;

/**
 * "Ai gác hầm" as "ai trực hầm", to a text that has no word of guarding: a rota has none, and is read as an answer to the one at -1.5 in log-odds,
 * and to the other at 2.7.
 */
export function asOnDuty(question: string, text: string): string {
  const folded = foldedAlike(question.normalize('NFC').toLowerCase());
  const guards = GUARDS.exec(folded);
  if (guards === null || folded.length !== question.length) return question;
  if (GUARDED.test(foldedAlike(text.normalize('NFC').toLowerCase()))) return question;
  return `${question.slice(0, guards.index)}trực${question.slice(guards.index + guards[0].length)}`;
}
