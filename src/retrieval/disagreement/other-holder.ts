import { answeringUnits } from '../quoting/answering-units.ts';
import { isAttendance } from '../quoting/attendance.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import { areOthers, type PostHeld, postsIn } from '../values/posts-held.ts';
import type { Pair } from './succession-features.ts';

/**
 * Whether the earlier one answers with who holds a post, and the later says that another does: "The welfare officer is Ana Bell", "Welfare officer: Bo
 * Reed". Who takes the chair at a meeting need not hold it.
 */
export function hasOtherHolder({ earlier, later }: Pair): boolean {
  const { type } = earlier.found.question.query;
  if (type !== 'person' && type !== 'contact') return false;
  const { article, units } = earlier.found.candidate.passage;
  const { best } = answeringUnits(earlier);
  const own = postsIn(article.text.slice(units[best]?.start, units[best]?.end));
  const before = own.length > 0 ? own : postsIn(quotedText(earlier));
  if (before.length === 0) return false;
  const after = postsOf(later);
  return before.some(({ post, holder }) => {
    const now = after.filter((one) => one.post === post);
    return now.length > 0 && now.every((one) => areOthers(one.holder, holder));
  });
}

function postsOf({ found: { window, candidate } }: Pair['later']): readonly PostHeld[] {
  const { article, units } = candidate.passage;
  return units
    .slice(window.first, window.last + 1)
    .flatMap((unit) =>
      isAttendance(article, unit) ? [] : postsIn(article.text.slice(unit.start, unit.end)),
    );
}
