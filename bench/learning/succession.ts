import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deserialize } from 'node:v8';
import { pairsOf, type SuccessionModel } from '../../src/retrieval/disagreement/succession.ts';
import { PAIR_FEATURES, pairFeatures } from '../../src/retrieval/disagreement/succession-features.ts';
import { type Logistic, probabilityOf } from '../../src/retrieval/logistic.ts';
import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import type { NetworkWeights } from '../../src/retrieval/ranking/network.ts';
import { type Ranked, rank } from '../../src/retrieval/ranking/rank.ts';
import { refuseReserved } from '../communities/roles.ts';
import { type Collection, readCollection } from '../quality/collection.ts';
import { finderOver } from './finder.ts';
import { trainLogistic } from './logistic.ts';
import { foldOfCommunity } from './ranking.ts';
import { DEFAULT_VECTORS, openKeptEncoder } from './vectors.ts';

const USAGE = `usage: npm run train:succession -- DIR… [--words] [--dry] [--vectors FILE] [--networks DIR --folds N] [--precision P]

Learns from communities which later article replaces an earlier one, and writes models/succession. What it prints are
scores on communities that were held out whole. Communities that are set aside are refused.
  --words        the model for where there is no encoder
  --dry          writes no model
  --vectors F    keeps the encoder's vectors in this file; node_modules/.cache/verbatim/vectors.bin by default
  --networks D   ranks each community by the network of this folder (network-N.bin of train --cache) that has not seen it
  --folds N      how many folds that training had; 5 by default
  --precision P  of the changes that are said this share is right on what was held out; .8 by default
`;

/** A pair of windows with what is known of it. */
interface Example {
  readonly features: readonly number[];
  readonly stated: boolean;
  readonly earlierIsBest: boolean;
  readonly earlier: Judged;
  readonly later: Judged;
}

interface Judged {
  readonly good: boolean;
  readonly stale: boolean;
}

/** A question with the pairs of its best window. */
interface Item {
  readonly collection: string;
  readonly changed: boolean;
  readonly best: Judged;
  readonly pairs: readonly Example[];
}

const PARTS = 5;
/** A pair of two that are wrong, or both right, says less than one where they differ. */
const EVEN = 0.1;
const REPLACES_AT = 0.3;

type Kind = keyof SuccessionModel;
const KINDS: readonly Kind[] = ['replaces', 'changed'];

/** Whether a pair is what each model looks for; undefined where it teaches nothing. */
function labelOf(kind: Kind, { earlier, later, earlierIsBest }: Example): boolean | undefined {
  if (kind === 'changed') return earlier.stale && !earlier.good && later.good;
  if (!earlierIsBest || (earlier.good && later.good)) return undefined;
  return later.good && !earlier.good;
}

function trainOn(items: readonly Item[], kind: Kind): Logistic {
  const examples = items.flatMap(({ pairs }) =>
    pairs.flatMap((pair) => {
      const holds = labelOf(kind, pair);
      if (holds === undefined) return [];
      const isEven = kind === 'replaces' && pair.earlier.good === pair.later.good && !pair.earlier.stale;
      return [{ features: pair.features, holds, weight: isEven ? EVEN : 1 }];
    }),
  );
  return trainLogistic(examples);
}

/** Each pair's probabilities by models that have not seen its community. */
function heldOut(items: readonly Item[], kind: Kind): Map<Example, number> {
  const names = [...new Set(items.map(({ collection }) => collection))].toSorted();
  const part = new Map(names.map((name, at) => [name, at % PARTS]));
  const found = new Map<Example, number>();
  for (let fold = 0; fold < PARTS; fold++) {
    const model = trainOn(
      items.filter(({ collection }) => part.get(collection) !== fold),
      kind,
    );
    for (const { collection, pairs } of items) {
      if (part.get(collection) !== fold) continue;
      for (const pair of pairs) found.set(pair, probabilityOf(model, pair.features));
    }
  }
  return found;
}

async function itemsOf(
  collection: Collection,
  encoder: Encoder | undefined,
  networks: Ensemble | undefined,
): Promise<Item[]> {
  const { name, articles, questions } = collection;
  const finder = await finderOver(articles, encoder);
  const { analyser } = finder;
  const items: Item[] = [];
  for (const question of questions) {
    if (!question.answerable) continue;
    const { query, hits, carried, meaning } = await finder.find(question);
    const ranked = rank(query, hits, analyser, { networks, carried, meaning });
    const [best] = ranked;
    if (best === undefined) continue;
    const judge = (one: Ranked): Judged => {
      const { passage, article } = one.context.candidate;
      const { first, last } = one.context.window;
      const text = article.text.slice(passage.units[first]?.start ?? 0, passage.units[last]?.end ?? 0);
      const holds = (strings: readonly string[]): boolean => strings.some((string) => text.includes(string));
      return { good: holds(question.answers), stale: holds(question.stale) };
    };
    items.push({
      collection: name,
      changed: question.stale.length > 0,
      best: judge(best),
      pairs: pairsOf(ranked).map((pair) => ({
        ...pairFeatures(pair),
        earlierIsBest: pair.earlierIsBest,
        earlier: judge(pair.earlier),
        later: judge(pair.later),
      })),
    });
  }
  return items;
}

/** The lowest threshold from which on so many of the pairs that are said to be changed are. */
function thresholdFor(
  items: readonly Item[],
  found: ReadonlyMap<Example, number>,
  precision: number,
): number {
  const pairs = items
    .flatMap((item) => item.pairs)
    .map((pair) => ({ p: found.get(pair) ?? 0, holds: labelOf('changed', pair) === true }))
    .toSorted((a, b) => b.p - a.p);
  let threshold = 1;
  let right = 0;
  for (const [at, { p, holds }] of pairs.entries()) {
    right += Number(holds);
    if (right / (at + 1) >= precision) threshold = p;
  }
  return Number(threshold.toFixed(3));
}

function share(of: readonly Item[], holds: (item: Item) => boolean): string {
  return (of.filter(holds).length / (of.length || 1)).toFixed(3);
}

async function main(folders: readonly string[], options: Options): Promise<void> {
  const encoder = options.words ? undefined : await openKeptEncoder(options.vectors);
  const items: Item[] = [];
  for (const collection of folders.map(readCollection)) {
    refuseReserved(collection.name, !options.words);
    const fold = foldOfCommunity(collection.name, options.folds);
    const kept = options.networks && join(options.networks, `network-${fold}.bin`);
    const weights: NetworkWeights | readonly NetworkWeights[] | undefined =
      kept !== undefined && existsSync(kept) ? deserialize(readFileSync(kept)) : undefined;
    const networks = weights && new Ensemble([weights].flat());
    items.push(...(await itemsOf(collection, encoder, networks)));
    process.stderr.write(`${collection.name}: ${items.length} questions so far\n`);
  }
  const found = Object.fromEntries(KINDS.map((kind) => [kind, heldOut(items, kind)])) as Record<
    Kind,
    Map<Example, number>
  >;
  const changedAt = thresholdFor(items, found.changed, options.precision);
  const lines: string[] = [];
  const changed = items.filter((item) => item.changed);
  const first = (item: Item, at: number): { readonly lead: Judged; readonly said: boolean } => {
    const later = item.pairs
      .filter(
        (pair) =>
          pair.earlierIsBest &&
          ((found.replaces.get(pair) ?? 0) >= at || (found.changed.get(pair) ?? 0) >= changedAt),
      )
      .toSorted((a, b) => strength(b) - strength(a))[0];
    const said = item.pairs.some((pair) =>
      later === undefined
        ? !pair.earlierIsBest && (found.changed.get(pair) ?? 0) >= changedAt
        : pair === later && (found.changed.get(pair) ?? 0) >= changedAt,
    );
    return { lead: later?.later ?? item.best, said };
  };
  const strength = (pair: Example): number =>
    Math.max(found.replaces.get(pair) ?? 0, found.changed.get(pair) ?? 0);
  for (const at of [2, 0.5, 0.4, 0.35, REPLACES_AT, 0.2]) {
    const line = `replaces at ${at}: right first ${share(items, (item) => first(item, at).lead.good)}, of the changed ${share(changed, (item) => first(item, at).lead.good)}, stale first ${share(changed, (item) => first(item, at).lead.stale && !first(item, at).lead.good)}, change said of the changed ${share(changed, (item) => first(item, at).said)}, of the others ${share(
      items.filter((item) => !item.changed),
      (item) => first(item, at).said,
    )}`;
    process.stdout.write(`${line}\n`);
    if (at === REPLACES_AT) lines.push(line);
  }
  const bare = share(items, (item) => item.best.good);
  process.stdout.write(`without: right first ${bare}, changed said at ${changedAt}\n`);
  const model: SuccessionModel = {
    replaces: { ...trainOn(items, 'replaces'), threshold: REPLACES_AT },
    changed: { ...trainOn(items, 'changed'), threshold: changedAt },
  };
  for (const kind of KINDS)
    process.stdout.write(
      `${kind}: ${PAIR_FEATURES.map((name, at) => `${name} ${model[kind].weights[at]?.toFixed(2)}`).join(', ')}\n`,
    );
  if (options.dry) return;
  const folder = new URL('../../models/succession/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({
    features: PAIR_FEATURES,
    heldOut: [`${items.length} questions, without: right first ${bare}`, ...lines],
    ...model,
  });
  writeFileSync(new URL(`${options.words ? 'words' : 'meaning'}.json`, folder), `${text}\n`);
}

interface Options {
  readonly words: boolean;
  readonly dry: boolean;
  readonly vectors: string;
  readonly networks: string | undefined;
  readonly folds: number;
  readonly precision: number;
}

const { values, positionals } = parseArgs({
  options: {
    words: { type: 'boolean' },
    dry: { type: 'boolean' },
    vectors: { type: 'string' },
    networks: { type: 'string' },
    folds: { type: 'string' },
    precision: { type: 'string' },
  },
  allowPositionals: true,
});
if (positionals.length === 0) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  await main(positionals, {
    words: values.words ?? false,
    dry: values.dry ?? false,
    vectors: values.vectors ?? DEFAULT_VECTORS,
    networks: values.networks,
    folds: Number(values.folds ?? 5),
    precision: Number(values.precision ?? 0.8),
  });
}
