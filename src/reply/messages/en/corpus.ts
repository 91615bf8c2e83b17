import { counted } from '../../../text/counted.ts';

/** What admins read about reloads and the state of the bot, in English. */
export const corpus = {
  corpus: {
    reloading: 'Reloading the articles…',
    progress: {
      reading: (done: number, total: number) => `Reading the articles: ${done} of ${total}`,
      indexing: (done: number, total: number) => `Indexing the articles: ${done} of ${total}`,
    },
    reloaded: (articles: number, passages: number, seconds: string) =>
      `Done: ${counted(articles, 'article')}, ${counted(passages, 'passage')}, in ${seconds} s.`,
    reloadedShards: (reloaded: number, failed: number) =>
      failed === 0
        ? `All ${reloaded} shards use them now.`
        : `${reloaded} of ${counted(reloaded + failed, 'shard')} ${reloaded === 1 ? 'uses' : 'use'} them now. Reload again to update the others.`,
    added: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    unchanged: 'Unchanged',
    skipped: 'Skipped',
    fields: 'Warnings',
    line: (path: string, line: number) => `${path}, line ${line}`,
    andMore: (count: number) => `and ${count} more`,
    kept: (articles: number) =>
      articles === 1
        ? 'Nothing has changed. I still answer from the one article that I had.'
        : `Nothing has changed. I still answer from the ${counted(articles, 'article')} that I had.`,
    busy: 'A reload is already running. Wait until it has finished, then try again.',
    unavailable:
      'I cannot read the folder of articles. Check that it exists and that the bot has permission to read it.',
    searchAway: 'The search cluster does not answer. The log says why. Try again later.',
    empty: 'The folder contains no articles. Use /corpus reload force:True if that is what you want.',
    shrunk: (before: number, after: number) =>
      `The folder now contains ${counted(after, 'article')}; before, it had ${before}. Use /corpus reload force:True if that is what you want.`,
    status: (articles: number, passages: number) =>
      `${counted(articles, 'article')}, ${counted(passages, 'passage')}`,
    loadedAt: (time: string) => `Loaded ${time}`,
    version: (version: string) => `Version ${version}`,
    reloadUnderWay: 'A reload is running.',
    newest: (article: string) => `Newest article: ${article}`,
    openReports: (reports: number) =>
      reports === 0 ? 'No open reports' : `${counted(reports, 'open report')} (/corpus reports)`,
    watched: 'Changes in the folder are loaded automatically (CORPUS_WATCH)',
    notWatched: 'Changes in the folder are loaded by /corpus reload',
    stateWritable: 'The state folder is writable',
    stateNotWritable:
      '**The state folder is not writable:** reports cannot be saved, and every start takes as long as the first. Check the permissions and the disk space of STATE_DIR.',
    shards: (shards: number) => counted(shards, 'shard'),
    searchIndex: (name: string) => `Searches in ${name}`,
    answering: (bots: number, version: string) =>
      `${counted(bots, 'bot')} ${bots === 1 ? 'answers' : 'answer'} from version ${version}`,
    searchIndexAway: 'The search cluster does not answer (see the log)',
    meaning: {
      off: 'Answers by words alone (MEANING=off)',
      unavailable: 'Answers by words alone: the encoder does not run on this machine (see the log)',
      running: (done: number, total: number) =>
        `Reading for meaning: ${done} of ${counted(total, 'article')}`,
      done: 'Answers by words and meaning',
    },
  },
};
