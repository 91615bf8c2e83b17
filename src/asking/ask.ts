import type { Library } from '../library.ts';
import type { Answer, NothingFoundAnswer } from '../retrieval/answer.ts';
import type { NamedDates } from '../retrieval/dates/dates-in-question.ts';
import type { EventDays } from '../retrieval/dates/event-days.ts';
import { isTypedInVietnamese } from '../text/looks-vietnamese.ts';
import type { Asked, AskedDates } from './asked.ts';
import type { Asking } from './asking.ts';
import type { EventDates } from './dates/dates-of-events.ts';
import { type DecidingLibrary, type Decision, decide, type Searched, withinLimit } from './decide.ts';
import { suggestionsOf } from './talk/suggestions.ts';
import { corrected, spelledAsShown, wordsReadAs } from './words/corrected.ts';
import { unknownInBoth } from './words/other-language.ts';
import { unknownBut } from './written-by.ts';

/** The part of a library that answering a question needs. */
export type AskedLibrary = DecidingLibrary & Pick<Library, 'answer' | 'hasRelative'>;

/**
 * Asks a question: works out what is meant by it (dates, an event that stands for a date, the earlier question that it follows) and takes
 * the answer from one ranking. Discord, terminal, JSON and evaluation all ask here, so they all say the same.
 */
export async function ask(library: AskedLibrary, whole: Asking): Promise<Asked> {
  const asking = withinLimit(whole);
  const { version, articles } = library.status();
  const decision = await decideAnswer(library, asking);
  const { question, scope, askedOn, asker = '', skip = 0, asTyped, asMeant } = asking;
  const base = { question, version, searched: articles, asker, askedOn, scope };
  const said = await whatIsSaid(library, asking, decision);
  const isAside = said.smallTalk !== undefined || said.list !== undefined;
  return isAside ? { ...base, skip: 0, ...said } : { ...base, skip, asTyped, asMeant, ...said };
}

/** What a card says to a question. */
type Said = Pick<
  Asked,
  'answer' | 'earlier' | 'dates' | 'readAs' | 'didYouMean' | 'smallTalk' | 'fact' | 'news' | 'list'
>;

async function whatIsSaid(library: AskedLibrary, asking: Asking, decision: Decision): Promise<Said> {
  if (decision.kind === 'answer') return quoted(library, asking, decision);
  const answer = noAnswer(asking.question);
  if (decision.kind === 'list') return { answer, list: decision.list, fact: decision.fact };
  if (decision.kind === 'unclear') return { answer, smallTalk: { kind: 'unclear', suggestions: [] } };
  if (decision.kind === 'news') {
    const { news, searched } = decision;
    return { answer, ...(searched && readIn(searched)), news };
  }
  const suggestions = await suggestionsFor(library, asking);
  return { answer, smallTalk: { kind: decision.talk, suggestions } };
}

/** The answer of a search, or the refusal. */
async function quoted(library: AskedLibrary, asking: Asking, searched: Searched): Promise<Said> {
  const { question } = asking;
  const { answer } = searched.chosen;
  const unknownWords = unknownInBoth(library, asking, unknownBut(library, answer.unknownWords));
  return {
    answer: { ...answer, question, unknownWords: await unmentioned(library, { ...answer, unknownWords }) },
    ...readIn(searched),
    didYouMean: await didYouMean(library, { ...answer, unknownWords }, searched.meant.words),
  };
}

/** Of the words that no article has those that it is true to say so of. An answer does not name them. */
async function unmentioned(
  library: AskedLibrary,
  { kind, unknownWords }: Pick<Answer, 'kind' | 'unknownWords'>,
): Promise<readonly string[]> {
  if (kind === 'found') return unknownWords;
  const related = await Promise.all(unknownWords.map((word) => library.hasRelative(word)));
  return unknownWords.filter((_, at) => related[at] !== true);
}

function decideAnswer(library: AskedLibrary, asking: Asking): Promise<Decision> {
  return decide(library, asking, (sought, options) => library.answer(sought, options));
}

/** Questions for somebody who asks nothing, each of which is answered from its own article; "Welcome" would be greeted back. */
function suggestionsFor(library: AskedLibrary, { question, askedOn }: Asking): Promise<readonly string[]> {
  const language = isTypedInVietnamese(question) ? 'vi' : 'en';
  return suggestionsOf(library, language, async (suggested, article) => {
    const decision = await decideAnswer(library, { question: suggested, askedOn, limit: 1 });
    return decision.kind === 'answer' && decision.chosen.answer.excerpts[0]?.article === article;
  });
}

/** An answer without a search. */
function noAnswer(question: string): NothingFoundAnswer {
  const base = { question, confidence: 0, related: [], unknownWords: [], tookMs: 0 };
  return { ...base, kind: 'nothing-found', excerpts: [] };
}

/** What was taken into account besides the question's words. */
function readIn({ meant, chosen }: Searched): Pick<Asked, 'earlier' | 'fact' | 'dates' | 'readAs'> {
  const { words, typed, earlier, fact, days, named } = meant;
  const dropped = chosen.by === undefined;
  const shownAs = spelledAsShown(typed, words);
  // A row of a rota is of the days that are asked for, whatever day its article is of.
  const isTurn = chosen.answer.kind === 'found' && chosen.answer.isTurn === true;
  const dates = named === undefined || isTurn ? undefined : { ...shown(named), dropped };
  return {
    earlier,
    fact: chosen.answer.kind === 'found' ? fact : undefined,
    dates: days === undefined ? dates : shownDays(days),
    readAs: shownAs === typed ? undefined : shownAs,
  };
}

/** Known words that the unknown ones of a refused question may be meant for. */
async function didYouMean(
  library: AskedLibrary,
  { kind, unknownWords }: Pick<Answer, 'kind' | 'unknownWords'>,
  words: string,
): Promise<readonly string[] | undefined> {
  if (kind === 'found' || unknownWords.length === 0) return undefined;
  const read = wordsReadAs(words, await corrected(library, words, true));
  return read.length === 0 ? undefined : read;
}

function shownDays({ from, to }: EventDays): AskedDates {
  return { from, to, dropped: false, ofEvents: true };
}

function shown(named: NamedDates | EventDates): Omit<AskedDates, 'dropped'> {
  const { from, to } = named;
  return 'event' in named ? { from, to, event: named.event } : { from, to };
}
