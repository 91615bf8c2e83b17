import { MONTHS, shortNames, WEEKDAYS } from '../../text/calendar.ts';
import { DAY } from './day-in-head.ts';
import { givenNameIn, wholeNameIn } from './signed-date.ts';

const NAME = String.raw`(?:(?:anh|chị|cô|chú|bác|thầy|ông|bà) )?\p{Lu}[\p{L}\p{M}.]{0,14}(?: \p{Lu}[\p{L}\p{M}.]{0,14})?`;
const WEEKDAY = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{L}{0,6}\.?,? )?`;
/** "14.11.26 Ada: the hall is £8 now", "[3/9/2026, JP] …", "Ada (14 Nov 2026): …", "Chị Thu, 3/9/2026: …" */
const FORMS = [
  new RegExp(
    String.raw`^[\s(*_[]*${WEEKDAY}(?:ngày )?(?<day>${DAY.source})[,:]? \(?(?<who>${NAME})\)?(?:[)*_\]]*:[*_]*|\)?\s[–—-]|[)\]]) (?=\S)`,
    'iu',
  ),
  new RegExp(
    String.raw`^[\s(*_[]*(?<who>${NAME}),? \(?(?:ngày )?(?<day>${DAY.source})\)?(?:[)*_\]]*:[*_]*|\)?\s[–—-]|[)\]]) (?=\S)`,
    'iu',
  ),
];
const NO_NAME = new RegExp(
  `^(?:${[...shortNames(WEEKDAYS), ...shortNames(MONTHS)].join('|')}|date|day)s?\\.?$`,
  'iu',
);
const INITIALS = /^(?:\p{Lu}\.? ?){1,3}$/u;
const ADDRESSED = /^(?:anh|chị|cô|chú|bác|thầy|ông|bà) (?=\p{Lu})/iu;

/** The day of a line that begins with it and with who wrote the line: "14.11.26 Ada: the hall is £8 now"; undefined for any other. */
export function dayOfSignedNote(words: string): string | undefined {
  const text = words.normalize('NFC');
  for (const form of FORMS) {
    const { who = '', day } = form.exec(text)?.groups ?? {};
    const name = who.replace(ADDRESSED, '').trim();
    // "Sat 12.12.2026: the carols."
    if (NO_NAME.test(who.trim())) continue;
    if (INITIALS.test(name) || (givenNameIn(name) ?? wholeNameIn(name)) !== null) return day;
  }
  return undefined;
}

/** A line without the day and the name that it begins with. */
export function withoutSigning(words: string): string {
  const form = dayOfSignedNote(words) === undefined ? undefined : FORMS.find((one) => one.test(words));
  return form === undefined ? words : words.replace(form, '');
}
