import { exchangeAt } from '../passages/exchanges.ts';
import { speakerIn } from '../passages/speakers.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import { askedCodes, asksForCode, namesAskedCode } from '../values/asked-codes.ts';
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
  const { question, candidate: before } = earlier.found;
  const asked = question.query.question;
  if (!asksForCode(asked)) return false;
  const answering = before.passage.units[answeringUnits(earlier).best];
  const [old] = answering === undefined ? [] : askedCodes(asked, before.passage.article.text, answering);
  if (old === undefined) return false;
  const known = before.passage.article.text.slice(old.start, old.end);
  const { window, candidate } = later.found;
  const { article, units } = candidate.passage;
  for (let unit = window.first; unit <= window.last; unit++) {
    const exchange = exchangeAt(article, units[unit]?.start ?? -1);
    if (exchange === undefined || exchange.asking.start !== units[unit]?.start) continue;
    const asking = article.text.slice(exchange.asking.start, exchange.asking.end);
    const isSame = weigh(later.found.question, candidate.matches.unitMasks[unit] ?? 0) >= ASKED_FOR;
    if (!isSame || !namesAskedCode(asked, asking)) continue;
    const [line = ''] = article.text.slice(exchange.asking.end, exchange.end).trimStart().split('\n');
    const speaker = speakerIn(article, line);
    const reply = (speaker === undefined ? line : line.slice(speaker.length + 1)).trimStart();
    const code = BEGINS_WITH_CODE.exec(reply)?.groups?.['code'];
    if (code !== undefined && code !== known) return true;
  }
  return false;
}
