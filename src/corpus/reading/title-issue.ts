import { printable } from '../../text/printable.ts';
import { addBlock, type Draft } from './draft.ts';
import type { Chunk, Line } from './lines.ts';

const SEASON =
  '(?:early |late |mid-?)?(?:spring|summer|autumn|fall|winter|christmas|easter|new year|harvest|michaelmas|lent|half[- ]term|spring term|summer term|autumn term)';
const VIETNAMESE_SEASON = '(?:mùa )?(?:xuân|hạ|hè|thu|đông|tết|trung thu|giáng sinh|khai giảng)';
const YEAR = "(?:,? (?:năm )?(?:(?:19|20)\\d{2}(?:[/–-]\\d{2,4})?|['’]\\d{2}))";
/** "Autumn number", "Spring edition 2026", "Issue 14", "No. 3, Winter 2026", "Winter 2026", "Số mùa thu", "Số 14", "Số Tết 2027" */
const ISSUES = [
  `(?:the )?${SEASON} (?:number|edition|issue|bulletin|newsletter)${YEAR}?`,
  `(?:(?:vol(?:ume)?|no|nr|issue|edition|number)\\.? ?\\d{1,4}(?:,? |\\s?[·•|–—-]\\s?)?){1,2}(?:${SEASON})?${YEAR}?`,
  `${SEASON}${YEAR}`,
  `số (?:báo )?(?:\\d{1,4}|${VIETNAMESE_SEASON})(?:,? |\\s?[·•|–—-]\\s?)?(?:${VIETNAMESE_SEASON})?${YEAR}?`,
];
const ISSUE = new RegExp(`^(?:${ISSUES.join('|')})$`, 'iu');

/**
 * Takes the line right below a title that says which issue of a newsletter it is, as part of the title: "PAWS & WHISKERS" over "Autumn number". Other
 * issues have the same name.
 */
export function takeIssue(line: Line, chunks: readonly Chunk[], draft: Draft): boolean {
  const [above] = draft.blocks.slice(-1);
  if (above?.kind !== 'title' || draft.title === null || line.kind !== undefined) return false;
  const isLast = chunks.at(-1)?.at(-1)?.start === line.start;
  if (isLast || line.start < above.end || !ISSUE.test(line.words)) return false;
  draft.title = printable(`${draft.title} – ${line.words}`);
  addBlock(draft, 'title', line);
  return true;
}
