import type { Asked, AskedQuestion } from '../../asking/asked.ts';
import { articleKey } from './article-key.ts';
import { type ControlState, numberPart } from './custom-id.ts';

/** What the buttons of an answer remember besides the questions, which stand in the card itself. */
export interface AskedState {
  readonly version: string;
  readonly asker: string;
  /** Keys of the chosen article and of the one that a follow-up goes on from. */
  readonly scope: string | undefined;
  readonly earlier: string | undefined;
  /** Key of the article that the first excerpt is from, for a question that goes on from this answer. */
  readonly quoted: string | undefined;
  readonly skip: number;
  /** The day that the question was asked on, `YYYY-MM-DD`; undefined on cards that do not say it. */
  readonly askedOn: string | undefined;
  /** Whether the question's words are taken as typed. */
  readonly asTyped: boolean;
  /** Whether unknown words are read as words that are only loosely similar. */
  readonly asMeant: boolean;
}

/** The `custom_id` state of a button under an answer; `skip` counts the excerpts that were shown before the card it leads to. */
export function askedState(
  action: string,
  asked: AskedQuestion & Partial<Pick<Asked, 'answer'>>,
  skip: number = asked.skip,
): ControlState {
  return {
    action,
    version: asked.version,
    parts: [
      asked.asker,
      keyOf(asked.scope),
      keyOf(asked.earlier?.article),
      keyOf(asked.answer?.excerpts[0]?.article),
      skip.toString(36),
      ...(asked.askedOn === undefined ? [] : [(Date.parse(asked.askedOn) / DAY_MS).toString(36)]),
      ...(asked.asTyped === true ? [AS_TYPED] : asked.asMeant === true ? [AS_MEANT] : []),
    ],
  };
}

/** One of these stands last; a day never looks like it. */
const AS_TYPED = '-';
const AS_MEANT = '_';

const DAY_MS = 86_400_000;
/** The last day with a year of four digits: a forged button cannot name a later one. */
const MOST_DAYS = 2_900_000;

function dayOf(days: number | undefined): string | undefined {
  return days === undefined || days > MOST_DAYS
    ? undefined
    : new Date(days * DAY_MS).toISOString().slice(0, 10);
}

function keyOf(article: { readonly id: string } | undefined): string {
  return article === undefined ? '' : articleKey(article.id);
}

/** Reads that state; undefined where the parts are not those of an answer's button. */
export function readAskedState({ version, parts }: ControlState): AskedState | undefined {
  const mark = parts.length > 5 ? parts.at(-1) : undefined;
  const isMarked = mark === AS_TYPED || mark === AS_MEANT;
  const [asker, scope, earlier, quoted, skip, day, ...rest] = isMarked ? parts.slice(0, -1) : parts;
  const number = numberPart(skip);
  if (asker === undefined || !/^\d{1,20}$/.test(asker) || number === undefined || rest.length > 0)
    return undefined;
  return {
    version,
    asker,
    scope: scope || undefined,
    earlier: earlier || undefined,
    quoted: quoted || undefined,
    skip: number,
    askedOn: dayOf(numberPart(day)),
    asTyped: mark === AS_TYPED,
    asMeant: mark === AS_MEANT,
  };
}
