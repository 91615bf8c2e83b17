import type { Change } from '../../corpus/storage/shelf/change.ts';
import type { NotMade } from '../../corpus/storage/shelf/shelf.ts';
import { type Library, ReloadRefused } from '../../library.ts';
import { changedCard } from '../../reply/cards/corpus/change-card.ts';
import type { Messages } from '../../reply/messages/index.ts';
import { COLOURS, notice, type Reply } from '../../reply/reply.ts';
import type { Bot } from '../command.ts';

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
    await reloadPatiently(library);
    return changedCard(said(made), made, messages);
  } catch (error) {
    if (!(error instanceof ReloadRefused)) throw error;
    const { corpus } = messages;
    const reason =
      error.reason === 'shrunk' ? corpus.shrunk(error.before, error.after) : corpus[error.reason];
    return notice(`${shelf.notReloaded} ${reason}`, COLOURS.error);
  }
}

const TRIES = 40;
const WAIT_MS = 250;

/** A reload that is under way may have passed the file already: then the articles are loaded once more after it. */
async function reloadPatiently(library: Library, tries = TRIES): Promise<void> {
  try {
    await library.reload();
  } catch (error) {
    if (!(error instanceof ReloadRefused) || error.reason !== 'busy' || tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    await reloadPatiently(library, tries - 1);
  }
}
