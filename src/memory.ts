import type { Config } from './config.ts';
import type { Logger } from './log.ts';

/** Memory in MB, as measured (`docs/hosting.md`): the program with few articles, the encoder beside it, and the most that an article takes. */
const PROGRAM_MB = 120;
const ENCODER_MB = 200;
const ARTICLE_MB = 0.03;
/** From this share of the bound on there is little room for a reload, which holds old and new articles for a moment. */
const TIGHT = 0.9;

/** Whether the encoder is wanted and fits MAX_MEMORY_MB; where it does not the log says so, and words alone count. */
export function encoderFits(
  { meaning, maxMemoryMb }: Pick<Config, 'meaning' | 'maxMemoryMb'>,
  log: Logger,
): boolean {
  if (!meaning || maxMemoryMb === null || maxMemoryMb >= PROGRAM_MB + ENCODER_MB) return meaning;
  log.warn(
    'questions are answered by their words alone: the encoder, which also compares meaning, does not fit MAX_MEMORY_MB; MEANING=off turns it off without this warning',
    { maxMemoryMb, neededMb: PROGRAM_MB + ENCODER_MB },
  );
  return false;
}

/** Logs how much of MAX_MEMORY_MB is used once the articles are open, and about how many more fit. */
export function logMemory(
  { maxMemoryMb }: Pick<Config, 'maxMemoryMb'>,
  log: Logger,
  usedBytes = process.memoryUsage.rss(),
): void {
  if (maxMemoryMb === null) return;
  const usedMb = Math.round(usedBytes / 1_048_576);
  const room = Math.max(0, maxMemoryMb * TIGHT - usedMb);
  const details = { usedMb, maxMemoryMb, moreArticles: Math.floor(room / ARTICLE_MB) };
  if (room > 0) log.info('the articles fit MAX_MEMORY_MB', details);
  else
    log.warn(
      'the articles leave too little of MAX_MEMORY_MB for a reload: raise it, or set MEANING=off',
      details,
    );
}
