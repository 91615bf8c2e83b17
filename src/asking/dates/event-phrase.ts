/** The words of a question that give a date by naming an event: "before the visit to Hanoi". */
export interface EventPhrase {
  readonly side: 'before' | 'until' | 'after';
  /** The event's words as they are written. */
  readonly event: string;
  /** Those with the word before them, in lower case: what stands for the dates. */
  readonly words: string;
}

const EVENTS =
  'visit|trip|tour|conference|meeting|summit|talks|ceremony|reception|election|vote|referendum|festival|fair|exhibition|concert|congress|' +
  'session|match|final|race|tournament|games|opening|launch|inauguration|wedding|funeral|trial|earthquake|flood|fire|storm|typhoon|' +
  'accident|crash|explosion|attack|protest|strike|celebration|anniversary|workshop|seminar|forum|debate|exercise|drill|inspection';
const VIETNAMESE_EVENTS =
  'chuyến|hội nghị|hội thảo|hội đàm|hội chợ|cuộc|buổi|lễ|kỳ họp|kỳ thi|trận|đợt|vụ|phiên|giải|đại hội|diễn đàn|triển lãm|bầu cử';

/** What ends the words for an event: a mark, or the beginning of a clause. */
const REST =
  /[,;:.?!()"“”].*$|\s(?:who|whom|what|when|where|which|why|how|did|does|do|was|were|is|are|has|had|will|that|ai|đã|thì|có|những|các|là|gì|nào|khi)(?![A-Za-zÀ-ỹ]).*$/u;

const FRAMES: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-zÀ-ỹ])(before|until|till|after|since|following)\\s+((?:the|this|that)\\s+.*)`, 'u'),
  new RegExp(
    `(?<![A-Za-zÀ-ỹ])(trước|cho đến|sau|kể từ)\\s+(?:khi\\s+)?((?:${VIETNAMESE_EVENTS})(?![A-Za-zÀ-ỹ]).*)`,
    'u',
  ),
];
const HAS_EVENT = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${EVENTS}|${VIETNAMESE_EVENTS})s?(?![A-Za-zÀ-ỹ])`, 'u');
const BEFORE = /^(?:before|trước)$/;
const UNTIL = /^(?:until|till|cho đến)$/;

/** The event by which a question gives a date; undefined where it names no event of a known kind ("before the end"). */
export function eventPhraseOf(question: string): EventPhrase | undefined {
  const composed = question.normalize('NFC');
  const text = composed.toLowerCase();
  for (const frame of FRAMES) {
    const match = frame.exec(text);
    if (match === null) continue;
    const [all, side = '', rest = ''] = match;
    const event = rest.replace(REST, '').trim();
    if (!HAS_EVENT.test(event)) continue;
    const start = match.index + all.length - rest.length;
    // Folding case moves the offsets after a few capitals, such as İ.
    const asWritten = composed.length === text.length ? composed.slice(start, start + event.length) : event;
    return {
      side: BEFORE.test(side) ? 'before' : UNTIL.test(side) ? 'until' : 'after',
      event: asWritten,
      words: text.slice(match.index, start + event.length),
    };
  }
  return undefined;
}
