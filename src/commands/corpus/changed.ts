import type { Change } from '../../corpus/storage/shelf/change.ts';
import type { NotMade } from '../../corpus/storage/shelf/shelf.ts';
import { type Library, ReloadRefused } from '../../library.ts';
import { changedCard } from '../../reply/cards/corpus/change-card.ts';
import type { Messages } from '../../reply/messages/index.ts';
import { COLOURS, notice, type Reply } from '../../reply/reply.ts';
import type { Bot } from '../common/command.ts';

/** Makes a change of the article folder, loads it, and says what came of both; `said` is for a change that was made. */
export async function changeArticles(
  change: () => Promise<Change | NotMade>,
  said: (change: Change) => string,
  { desk, library }: Bot,
  messages: Messages,
): Promise<Reply> {
  const made = await change().catch((error: unknown) => {
    desk.onFailed(error);
    return undefined;
  });
  const { shelf } = messages;
  if (made === undefined) return notice(shelf.unavailable, COLOURS.error);
  if (made === 'gone') return notice(shelf.notThere);
  if (made === 'taken') return notice(shelf.taken);
  if (made === 'moved-on') return notice(shelf.movedOn);
  try {
    await reloadPatiently(library, { mayShrink: TAKING_AWAY.has(made.kind) });
    return changedCard(said(made), made, messages);
  } catch (error) {
    if (!(error instanceof ReloadRefused)) throw error;
    const { corpus } = messages;
    const reason =
      error.reason === 'shrunk' ? corpus.shrunk(error.before, error.after) : corpus[error.reason];
    return notice(`${shelf.notReloaded} ${reason}`, COLOURS.error);
  }
}

/** Changes that were confirmed knowing what they take away, however much of all that is. */
const TAKING_AWAY: ReadonlySet<Change['kind']> = new Set(['remove', 'rollback'] as const);

const TRIES = 40;
const WAIT_MS = 250;

/**
 * A reload that is under way may have passed the file already: then the articles are loaded once more after it. A folder with less than
 * half of the articles is taken where `mayShrink`; an empty one never is.
 */
async function reloadPatiently(
  library: Library,
  { mayShrink, force = false, tries = TRIES }: { mayShrink: boolean; force?: boolean; tries?: number },
): Promise<void> {
  try {
    await library.reload({ force });
  } catch (error) {
    if (!(error instanceof ReloadRefused)) throw error;
    if (error.reason === 'shrunk' && mayShrink)
      return reloadPatiently(library, { mayShrink, force: true, tries });
    if (error.reason !== 'busy' || tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    return reloadPatiently(library, { mayShrink, force, tries: tries - 1 });
  }
}
