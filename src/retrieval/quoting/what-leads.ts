import type { Turn } from '../dates/days-of-turn.ts';
import { ledByFormer } from '../disagreement/as-before.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { ledByCase } from './led-by-case.ts';
import { ledByDeadline } from './led-by-deadline.ts';
import { ledByLatestRow } from './led-by-latest-row.ts';
import { ledByLine } from './led-by-line.ts';
import { ledByName } from './led-by-name.ts';
import { ledByRow } from './led-by-row.ts';
import { ledByTurn } from './led-by-turn.ts';
import { ledByValue } from './led-by-value.ts';
import { ledByWhatBinds } from './led-by-what-binds.ts';
import { ledByWords } from './led-by-words.ts';

/** What a question asks for besides its ranking. */
export interface Leading {
  readonly question: string;
  readonly turn: Turn | undefined;
  /** The day of asking, `YYYY-MM-DD`. */
  readonly askedOn: string | undefined;
  readonly relevanceOf: RelevanceOf | undefined;
}

/** The windows, first the one that states what is asked for, where the best of the ranking does not: each step looks at what the one before led with. */
export async function whatLeads(
  ranked: readonly Ranked[],
  { question, turn, askedOn, relevanceOf }: Leading,
): Promise<readonly Ranked[]> {
  const stating = await ledByValue(ranked, relevanceOf);
  const listed = await ledByLine(stating, relevanceOf);
  const fuller = await ledByWords(listed, relevanceOf);
  const row = await ledByRow(fuller, relevanceOf);
  const named = ledByName(row);
  const ofTurn = await ledByTurn(named, relevanceOf, turn);
  const latest = ledByLatestRow(ofTurn, { askedOn, turn });
  const inTime = await ledByDeadline(question, latest, relevanceOf);
  const ofCase = await ledByCase(question, inTime, relevanceOf);
  const former = await ledByFormer(ofCase, relevanceOf);
  return ledByWhatBinds(question, former, askedOn);
}
