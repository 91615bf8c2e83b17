import { answeringUnits } from '../quoting/answering-units.ts';
import { askedCodes, asksForCode, namesAskedCode } from '../values/asked-codes.ts';
import { repliesIn } from './replies-in.ts';
import type { Pair } from './succession-features.ts';

/** A reply that begins with a code: "**7031** since Saturday", "it's **maple22** now". */
const BEGINS_WITH_CODE =
  /^(?:(?:it['’]?s|it is|try|now|new one is|là|nha|dạ|mới là)[ :]+){0,2}(?<code>(?=[\p{L}\d_#@!$*-]*\d)[\p{L}\d_#@!$*-]{3,40})(?=$|[\s,;!?]|\.(?!\d))/iu;
/** The share of the question's words, by rarity, that whoever asks in the conversation has: it is about the same door. */
const ASKED_FOR = 0.6;

/**
 * Whether the later window is of a conversation in which somebody asks for the code that the question asks for, and the reply says another one than the
 * earlier text: "what's the shed code now?", "7031 since Saturday".
 */
export function isCodeInReply({ earlier, later }: Pair): boolean {
  const { question } = earlier.found.question.query;
  if (!asksForCode(question)) return false;
  const { article, units } = earlier.found.candidate.passage;
  const answering = units[answeringUnits(earlier).best];
  const [old] = answering === undefined ? [] : askedCodes(question, article.text, answering);
  if (old === undefined) return false;
  const known = article.text.slice(old.start, old.end);
  return repliesIn(later, ASKED_FOR).some(({ asking, reply }) => {
    const code = BEGINS_WITH_CODE.exec(reply)?.groups?.['code'];
    return namesAskedCode(question, asking) && code !== undefined && code !== known;
  });
}
