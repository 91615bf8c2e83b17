import { isStopWord } from '../../retrieval/analysis/stop-words.ts';
import { tokenize } from '../../retrieval/analysis/tokens.ts';
import { foldedAlike } from '../../text/folded-alike.ts';

/** How a clause that asks begins. */
const OPENS =
  /^(?:and |but |so |or |also |ok |then )*(?:(?:at|in|on|for|until|till|by|from|with|to|since) (?=wh|how))?(?:who|whos|what|whats|when|whens|where|wheres|whereabouts|why|whys|how|hows|which|whose|can|could|may|should|shall|will|would|do|does|did|is|are|was|were|am i|has|have|any|must|are there|is there)(?![A-Za-zÀ-ỹ])(?! a (?:lot|bit))/u;
/** The words that make a Vietnamese clause a question, wherever they stand in it; without marks. */
const ASKS_VIETNAMESE =
  /(?<![A-Za-zÀ-ỹ])(?:khong|ko|hong|chua|dau|nao|gi|sao|ai|may gio|bao (?:gio|nhieu|lau|xa)|the nao|ntn|khi nao|hay la)(?![A-Za-zÀ-ỹ])/u;

/** What leads to the question wherever it stands in a message; without marks. */
const LEAD =
  /(?<![A-Za-zÀ-ỹ'’])(?:(?:i ?(?:['’]m|['’]d|am|was|m|d)? )?(?:just )?(?:wondering|curious|(?:wanted|want|like) to (?:ask|know))|(?:cho|xin) (?:(?:em|minh|mik|toi|tui|con|chau) )?(?:xin )?hoi(?: (?:chut|xiu|ti|voi|la|rang|xem))*)(?: (?:if|whether))?(?=[ ,:])/u;

/** Words that refer to something said before, outside the clause itself. */
const POINTS_BACK =
  /(?<![a-zÀ-ỹ])(?:it|its|he|she|him|her|they|them|their|that|this|those|these(?! days)|one|ones|there|then|both|nó|họ|đó|ấy|vậy|thế|(?:hom|luc|cho|cai|ngay|buoi|noi) (?:do|ay))(?![a-zÀ-ỹ])/iu;

/** Shorter messages are left as they are, because all of their words may matter. */
const LONG = 14;
/** A clause that asks and has fewer words of its own than this needs the one before. */
const OWN_WORDS = 3;
/** The same for one that somebody leads to: "I just wanted to ask who the new driver is". */
const OWN_WORDS_LED_TO = 2;

/**
 * The clauses of a long message that ask something, with those they depend on: a clause that points back, or says little by itself, keeps
 * what stands before it. The whole message where none or all of it asks.
 */
export function askingPart(message: string): string {
  if (tokenize(message).length < LONG) return message;
  const clauses = clausesOf(message);
  const led = clauses.map(isLedTo);
  // Beside a question that somebody leads to, "we don't know" asks nothing.
  const asks = clauses.map((clause, at) =>
    led.includes(true) ? led[at] === true || clause.includes('?') : isAsking(clause),
  );
  if (!asks.includes(true)) return message;
  const kept = clauses.map((_, at) => asks[at] === true);
  for (const [at, clause] of clauses.entries()) {
    if (asks[at] !== true || at === 0) continue;
    const own = withoutLead(clause);
    const least = own === clause ? OWN_WORDS : OWN_WORDS_LED_TO;
    const isPoor = topicWords(own) < least || POINTS_BACK.test(own);
    if (isPoor) kept[at - 1] = true;
  }
  return clauses
    .filter((_, at) => kept[at])
    .join(' ')
    .trim();
}

/** Sentences, and the parts of those that are set off by a comma, dots or a line where the next part begins to ask. */
function clausesOf(message: string): string[] {
  const sentences = message.split(/(?<=[.!?…])\s+|\n+/u);
  return sentences.flatMap(partsAtLead).flatMap((sentence) => {
    const parts = sentence.split(
      /(?<=[,;…)–—-])\s+|(?<=\.\.)\s*|(?=\s(?:so|but|and)\s(?:can|could|is|are|do|does|where|what|when|how|who|will|would)\s)/u,
    );
    return parts.reduce<string[]>((clauses, part) => {
      const trimmed = part.trim();
      const last = clauses.at(-1);
      // A comma inside a statement does not end it: "on Saturday, with two kids".
      if (last === undefined || (isAsking(trimmed) && !isAsking(last))) return [...clauses, trimmed];
      return [...clauses.slice(0, -1), `${last} ${trimmed}`];
    }, []);
  });
}

/** A sentence up to the words that lead to its question, and from there on. */
function partsAtLead(sentence: string): string[] {
  const at = LEAD.exec(foldedAlike(sentence))?.index ?? 0;
  return at === 0 ? [sentence] : [sentence.slice(0, at).trim(), sentence.slice(at).trim()];
}

/** Whether a clause leads to a question and asks it: "just wondering if it rains", not "just wondering, as we are new" nor "cho em hỏi tí". */
function isLedTo(clause: string): boolean {
  const own = withoutLead(clause);
  if (own === clause) return false;
  const lead = foldedAlike(clause.slice(0, clause.length - own.length));
  const asksWhether = /(?:if|whether) $/u.test(lead);
  return asksWhether || isAsking(own) || (/hoi/u.test(lead) && topicWords(own) >= OWN_WORDS);
}

/** A clause that begins with what leads to its question, without that. */
function withoutLead(clause: string): string {
  const lead = LEAD.exec(foldedAlike(clause));
  return lead?.index === 0 ? clause.slice(lead[0].length).trimStart() : clause;
}

function isAsking(clause: string): boolean {
  const folded = foldedAlike(clause).trim();
  return (
    OPENS.test(folded) ||
    folded.endsWith('?') ||
    (/[^\p{ASCII}]/u.test(clause) && ASKS_VIETNAMESE.test(folded))
  );
}

function topicWords(clause: string): number {
  return tokenize(clause).filter(({ marked }) => !isStopWord(marked)).length;
}
