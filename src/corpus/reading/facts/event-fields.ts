import { foldCase } from '../../../text/fold-case.ts';
import type { Piece } from '../page/page.ts';
import { tidy } from '../page/tidy.ts';
import { fieldLabel, momentAsWritten } from './field-label.ts';
import { type FieldValue, isRecord, type RawFields } from './field-values.ts';
import { plainWords } from './names.ts';

/** Facts that announcements state in fields and a page shows above its text; names of two words are written without the space. */
const SHOWN = new Set(
  `address admission age agelimit agenda artist artists attendance attendees audience capacity chair city cost country deadline directions doors dresscode
  duration end enddate enddatetime endtime ends entry event eventdate eventend eventstart eventtime eventurl facilitator fee fees finish food format
  game guest guests host hosts hours instructor lineup locality location meetingpoint meetup moderator moderators opening organiser
  organisers organizer organizers panel parking participants performer performers phone place platform prerequisites presenter presenters price prices prize
  prizes program programme region register registration registrationdeadline registrationlink room rsvp rules schedule score season speaker speakers
  spots start startdate startdatetime starttime starts street team teacher teams tickets ticketprice ticketurl time timezone topic
  track trainer transport tournament venue weather when where who winner winners
  địađiểm thờigian diễngiả giávé ngườinói bantổchức khaimạc bếmạc địachỉ đăngký hạnđăngký`.split(/\s+/u),
);
/** A summary that stands in a field is what the page shows under its title. */
const SUMMARY = [
  'subtitle',
  'deck',
  'standfirst',
  'description',
  'summary',
  'excerpt',
  'abstract',
  'lead',
  'tómtắt',
];
const LONGEST_SUMMARY = 1_000;
const LONGEST_FIELD = 600;
const DEEPEST = 3;

/**
 * What a page with these fields shows above its text: the summary, unless the text says it anyway, and under the title one line of what the
 * fields state about an event, "Spring meetup · Location: Town hall · Start time: 19:00".
 */
export function eventPieces(fields: RawFields, title: string | null, body: () => string): readonly Piece[] {
  const summaries = SUMMARY.flatMap((key) => {
    const value = fields.get(key)?.value;
    return typeof value === 'string' ? [tidy(plainWords(value))] : [];
  });
  // Folding a whole text takes as long as reading it.
  const said = summaries.length === 0 ? '' : foldCase(body());
  const summary = summaries.find(
    (words) =>
      words !== '' &&
      words.length <= LONGEST_SUMMARY &&
      !said.includes(foldCase(words).replace(/[.…]+$/u, '')),
  );
  const stated = [...fields].flatMap(([key, { name, value }]) => {
    if (key === 'event' && isRecord(value))
      return Object.entries(value).flatMap(([part, inside]) => statementOf(part, inside));
    return SHOWN.has(key) ? statementOf(name, value) : [];
  });
  const line = [...(title === null ? [] : [title]), ...stated].join(' · ');
  return [
    ...(summary === undefined ? [] : [{ kind: 'facts', text: summary } as const]),
    ...(stated.length === 0 ? [] : [{ kind: 'facts', text: line } as const]),
  ];
}

function statementOf(name: string, value: FieldValue): readonly string[] {
  const words = tidy(readable(value, 0)).replaceAll('\n', ' ');
  if (words === '' || words.length > LONGEST_FIELD || /^(?:true|false)$/iu.test(words)) return [];
  return [`${fieldLabel(name)}: ${words}`];
}

function readable(value: FieldValue, depth: number): string {
  if (typeof value === 'string')
    return /^https?:\/\/\S+$/u.test(value) ? '' : plainWords(momentAsWritten(value));
  if (depth >= DEEPEST) return '';
  if (!isRecord(value))
    return join(
      Object.values(value).map((part) => readable(part, depth + 1)),
      depth,
    );
  const shown = Object.entries(value).filter(
    ([name]) =>
      !/^(?:@.*|id|url|link|image|avatar|photo|slug|icon|lat|lng|latitude|longitude|geo|type|website|twitter|email|bio)$/iu.test(
        name,
      ),
  );
  return join(
    shown.map(([, part]) => readable(part, depth + 1)),
    0,
  );
}

function join(parts: readonly string[], depth: number): string {
  const words = parts.filter((part) => part.trim() !== '');
  return words.join(depth === 0 ? ', ' : ' ').trim();
}
