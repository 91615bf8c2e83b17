import { foldMarks } from '../../text/fold-marks.ts';

/** How a question asks how big something is, without marks and in small letters. */
const ASKS_SIZE =
  /\bhow (?:big|large|tall|wide|deep|heavy|high|spacious)\b|\b(?:to|lon|rong|cao|nang|sau) (?:bao nhieu|co nao|the nao|chung nao|may (?:met|ki|ky|kg))\b|\bwhat size\b/;
/** The number of an item, a sum with its currency, and a day or a time of day. */
const NO_SIZE =
  /^\s*\d{1,3}[.)]|[£$€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:k|d|vnd|dong|nghin|ngan|trieu|usd|eur|euros?|quid|pounds?(?! (?:in|heavy))|pence|p)\b|\b\d{1,2}[:h]\d{0,2}\b|\b\d{1,2}(?:am|pm)\b|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b|\b(?:19|20)\d{2}\b/g;
const SAYS_SIZE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|thousand|dozen|twice|double|big|bigger|large|larger|small|smaller|huge|tiny|size|sized|tall|wide|deep|heavy|high|long|met|kg|ki|ky|lon|nho|rong|cao|nang|hai|ba|bon|nam|sau|bay|tam|chin|muoi|tram|co)\b/;

/** Whether a question asks how big something is. */
export function asksSize(question: string): boolean {
  return ASKS_SIZE.test(plain(question));
}

/** Whether a text may say how big something is: not where it states nothing but sums, days and times, as "a full plot is £48" does. */
export function mayStateSize(text: string): boolean {
  return SAYS_SIZE.test(plain(text).replaceAll(NO_SIZE, ' '));
}

function plain(text: string): string {
  return foldMarks(text.normalize('NFC')).toLowerCase();
}
