import { foldMarks } from '../../text/fold-marks.ts';

/** A column that says how many places are left: "Places left", "Spaces", "Còn chỗ". */
const HEADING =
  /^(?:(?:free |open |available )?(?:places?|spaces?|spots?|slots?|seats?|vacanc(?:y|ies)|tickets?)(?: (?:left|free|open|available|remaining))?|availability|available|remaining|còn (?:lại|chỗ|trống|slot|suất|vé)|(?:chỗ|slot|suất|vé)(?: (?:còn|trống)(?: lại)?)?|số chỗ (?:còn|trống)(?: lại)?)$/iu;
/** Asks whether there are any, without case and marks. */
const ASKS =
  /\b(?:full|fully booked|sold out|booked (?:up|out)|availab(?:le|ility)|any (?:places?|spaces?|spots?|slots?|seats?|room)|(?:places?|spaces?|spots?|slots?|seats?) (?:left|free|available|open|on|in|for)|room (?:on|in|for|left)|(?:have|is there|got) (?:any )?(?:room|spaces?)|still (?:join|get in|sign up|book)|vacanc(?:y|ies)|(?:con|het) (?:cho|slot|suat|ve|trong|nhan)|day (?:chua|cho|lop|ko|khong)|(?:da|bi) day)\b/u;

/** Whether a question asks whether something is full. */
export function asksPlacesLeft(question: string): boolean {
  return ASKS.test(foldMarks(question.normalize('NFC')).toLowerCase());
}

/** Whether a heading is that of a column that says so. */
export function isOfPlacesLeft(heading: string): boolean {
  return HEADING.test(heading.replaceAll('_', ' ').trim());
}
