import type * as prometheus from 'prom-client';
import type { Outcome } from '../commands/common/tally.ts';
import { skippedApart } from '../corpus/skipped.ts';
import { GATEWAY_STATES, type GatewayState, type ReloadOutcome, type Watch } from '../discord/watch.ts';
import type { Library, LibraryStatus } from '../library.ts';

/** The package that keeps the numbers; loaded only where they are wanted. */
export type Prometheus = Omit<typeof prometheus, 'default'>;

/** A watch that keeps numbers, as Prometheus reads them. */
export interface Metrics extends Watch {
  /** Whether questions can be answered: the articles are open, and Discord is connected. */
  readiness(): { readonly articles: boolean; readonly discord: boolean };
  /** Every number, in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Upper bounds of answer times in seconds; Discord gives up after three. */
const ANSWER_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** Metrics of one process; `shard` becomes a label of every number. */
export function createMetrics(
  { Registry, Counter, Gauge, Histogram, ...prom }: Prometheus,
  shard: number,
): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ shard: String(shard) });
  prom.collectDefaultMetrics({ register: registry });
  const registers = [registry];
  let library: Pick<Library, 'status'> | undefined;
  let gateway: GatewayState = 'connecting';

  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = (name: string, help: string, valueOf: (status: LibraryStatus) => number): unknown =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(library === undefined ? 0 : valueOf(library.status()));
      },
    });

  const questions = counter('verbatim_questions_total', 'Questions that people asked', [
    'outcome',
    'language',
  ]);
  const answering = new Histogram({
    name: 'verbatim_answer_seconds',
    help: 'How long the answer to a question was looked for',
    buckets: ANSWER_SECONDS,
    registers,
  });
  const reloads = counter('verbatim_reloads_total', 'Reloads of the articles', ['outcome']);
  const rateLimits = counter(
    'verbatim_discord_rate_limits_total',
    'Requests that Discord refused as too many, or that waited for it',
    ['how'],
  );
  const cooldowns = counter('verbatim_cooldowns_total', 'Uses refused because they came too fast', ['who']);
  gauge('verbatim_articles', 'Articles that questions are answered from', ({ articles }) => articles);
  gauge('verbatim_passages', 'Passages of these articles', ({ passages }) => passages);
  gauge('verbatim_articles_with_vectors', 'Articles whose meaning is known', ({ meaning }) => meaning.done);
  gauge(
    'verbatim_skipped_files',
    'Files that were left out',
    ({ skipped }) => skippedApart(skipped).leftOut.length,
  );
  gauge(
    'verbatim_loaded_timestamp_seconds',
    'When the articles were loaded',
    ({ loadedAt }) => loadedAt.getTime() / 1_000,
  );
  const gatewayState = new Gauge({
    name: 'verbatim_gateway_state',
    help: 'Connection to Discord: 1 for the state that it is in',
    labelNames: ['state'],
    registers,
  });
  const enter = (entered: GatewayState): void => {
    gateway = entered;
    for (const state of GATEWAY_STATES) gatewayState.set({ state }, state === entered ? 1 : 0);
  };
  enter('connecting');

  return {
    asked: (outcome: Outcome, language: string, seconds: number) => {
      questions.inc({ outcome, language });
      answering.observe(seconds);
    },
    opened: (opened) => (library = opened),
    reloaded: (outcome: ReloadOutcome) => reloads.inc({ outcome }),
    gateway: enter,
    rateLimited: (how) => rateLimits.inc({ how }),
    cooledDown: (who) => cooldowns.inc({ who }),
    readiness: () => ({ articles: library !== undefined, discord: gateway === 'ready' }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
