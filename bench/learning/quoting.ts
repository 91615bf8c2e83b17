import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { judged } from '../../src/retrieval/confidence/confidence.ts';
import { type Logistic, probabilityOf } from '../../src/retrieval/logistic.ts';
import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import { FURTHER_FEATURES, furtherFeatures } from '../../src/retrieval/quoting/further-features.ts';
import { UNIT_FEATURES, unitFeatures, unitsAround } from '../../src/retrieval/quoting/unit-features.ts';
import { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import type { NetworkWeights } from '../../src/retrieval/ranking/network.ts';
import { type Ranked, rank } from '../../src/retrieval/ranking/rank.ts';
import { refuseReserved } from '../communities/roles.ts';
import { type Collection, readCollection } from '../quality/collection.ts';
import { mean } from '../quality/metrics.ts';
import { MANY, toolLine, toolNumber } from '../tool-options.ts';
import { finderOver } from './finder.ts';
import { trainLogistic } from './logistic.ts';
import { foldOfCommunity } from './ranking.ts';
import { DEFAULT_VECTORS, openKeptEncoder } from './vectors.ts';

const USAGE = `usage: npm run train:quoting -- DIR… [--words] [--dry] [--vectors FILE] [--networks DIR --folds N]

Learns from communities which sentences of a window answer, and when a further quote adds something; writes
models/quoting. What it prints are scores on communities that were held out whole. Those set aside are refused.
  --words       the models for where there is no encoder
  --dry         writes no model
  --vectors F   keeps the encoder's vectors in this file
  --networks D  ranks each community by the network of this folder (network-N.bin of train --cache) that has not seen it
  --folds N     how many folds that training had; 5 by default
`;

const PARTS = 5;
/** Below this probability a sentence at the edge of a window is left out. */
const UNIT_AT = { words: 0.1, meaning: 0.03 };
/** From this probability on a further quote is shown at once: below, most of those shown add nothing. */
const FURTHER_AT = 0.6;
const FURTHER = 2;

/** Something to be learned from, with the community that it is of. */
interface Sample {
  readonly collection: string;
  readonly features: readonly number[];
  readonly holds: boolean;
}

/** A best window with the sentences of it and around it. */
interface Quoted {
  /** Whether the window holds the answer. */
  readonly held: boolean;
  readonly length: number;
  readonly units: readonly (Sample & { readonly length: number })[];
}

async function samplesOf(
  collection: Collection,
  encoder: Encoder | undefined,
  networks: Ensemble | undefined,
): Promise<{ readonly quoted: Quoted[]; readonly further: Sample[] }> {
  const { name, articles, questions } = collection;
  const finder = await finderOver(articles, encoder);
  const { analyser } = finder;
  const quoted: Quoted[] = [];
  const further: Sample[] = [];
  for (const question of questions) {
    const { query, hits, carried, meaning } = await finder.find(question);
    const ranked = rank(query, hits, analyser, { networks, carried, meaning });
    const [best] = ranked;
    if (best === undefined) continue;
    const holds = (text: string): boolean => question.answers.some((answer) => text.includes(answer));
    const { confidence, threshold } = judged(query, ranked);
    if (confidence >= threshold) {
      const others = apart(ranked).slice(1, 1 + FURTHER);
      for (const [at, other] of others.entries())
        further.push({
          collection: name,
          features: furtherFeatures(best, other, { place: at + 1, confidence }),
          holds: holds(textOf(other)) && !holds(textOf(best)),
        });
    }
    if (!question.answerable) continue;
    const { article, units } = best.found.candidate.passage;
    const around = unitsAround(best);
    const start = units[around.first]?.start ?? 0;
    const text = article.text.slice(start, units[around.last]?.end);
    const answers = question.answers.flatMap((answer) => {
      const at = text.indexOf(answer);
      return at < 0 ? [] : [{ start: start + at, end: start + at + answer.length }];
    });
    quoted.push({
      held: holds(textOf(best)),
      length: textOf(best).length,
      units: unitFeatures(best, around).map((features, at) => {
        const unit = units[around.first + at] ?? { start: 0, end: 0 };
        return {
          collection: name,
          features,
          holds: answers.some((answer) => answer.start < unit.end && unit.start < answer.end),
          length: article.text.slice(unit.start, unit.end).length,
        };
      }),
    });
  }
  return { quoted, further };
}

function textOf({ found: { candidate, window } }: Ranked): string {
  const { article, units } = candidate.passage;
  return article.text.slice(units[window.first]?.start, units[window.last]?.end);
}

/** The windows that overlap no better one. */
function apart(ranked: readonly Ranked[]): Ranked[] {
  const chosen: Ranked[] = [];
  for (const one of ranked) {
    const { candidate, window } = one.found;
    const isFree = chosen.every(
      ({ found }) =>
        found.candidate !== candidate || found.window.last < window.first || window.last < found.window.first,
    );
    if (isFree) chosen.push(one);
    if (chosen.length > FURTHER) break;
  }
  return chosen;
}

/** A probability for each sample, by a model that has not seen its community. */
function heldOut(samples: readonly Sample[], all = samples): Map<Sample, number> {
  const names = [...new Set(samples.map(({ collection }) => collection))].toSorted();
  const part = new Map(names.map((name, at) => [name, at % PARTS]));
  const found = new Map<Sample, number>();
  for (let fold = 0; fold < PARTS; fold++) {
    const model = trained(samples.filter(({ collection }) => part.get(collection) !== fold));
    for (const sample of all)
      if (part.get(sample.collection) === fold) found.set(sample, probabilityOf(model, sample.features));
  }
  return found;
}

/** The sentences of windows some of which answer: nothing is learned from others. */
function taught(quoted: readonly Quoted[]): Sample[] {
  return quoted.flatMap(({ units }) => (units.some(({ holds }) => holds) ? units : []));
}

function trained(samples: readonly Sample[]): Logistic {
  return trainLogistic(samples.map(({ features, holds }) => ({ features, holds, weight: 1 })));
}

function linesOf(quoted: readonly Quoted[], further: readonly Sample[]): string[] {
  const units = heldOut(
    taught(quoted),
    quoted.flatMap((one) => one.units),
  );
  const lines: string[] = [
    `whole windows: ${mean(quoted.map(({ length }) => length)).toFixed(0)} characters, ${mean(quoted.map(({ held }) => Number(held))).toFixed(3)} hold the answer`,
  ];
  for (const at of [0, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2]) {
    const cut = quoted.map((one) => {
      const chances = one.units.map((unit) => units.get(unit) ?? 0);
      const best = chances.indexOf(Math.max(...chances));
      const kept = chances.map((chance, place) => chance >= at || place === best);
      const [from, to] = [kept.indexOf(true), kept.lastIndexOf(true)];
      const inside = one.units.slice(from, to + 1);
      return {
        length: inside.reduce((sum, { length }) => sum + length + 1, -1),
        holds: inside.some(({ holds }) => holds),
        leads: inside[0]?.holds === true,
      };
    });
    lines.push(
      `sentences at ${at}: ${mean(cut.map(({ length }) => length)).toFixed(0)} characters, ${mean(cut.map(({ holds }) => Number(holds))).toFixed(3)} hold the answer, ${mean(cut.map(({ leads }) => Number(leads))).toFixed(3)} in the first sentence`,
    );
  }
  const chances = heldOut(further);
  for (const at of [0.3, 0.4, 0.45, 0.5, FURTHER_AT]) {
    const shown = further.filter((one) => (chances.get(one) ?? 0) >= at);
    lines.push(
      `further quotes at ${at}: ${shown.length} of ${further.length} shown, ${mean(shown.map(({ holds }) => Number(holds))).toFixed(3)} of them answer where the first does not`,
    );
  }
  return lines;
}

const { values, words: folders } = toolLine({
  usage: USAGE,
  options: {
    words: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
    vectors: { type: 'string', default: DEFAULT_VECTORS },
    networks: { type: 'string' },
    folds: { type: 'string', default: '5' },
  },
  words: [1, MANY],
});
const folds = toolNumber('--folds', values.folds);
const encoder = values.words ? undefined : await openKeptEncoder(values.vectors);
const quoted: Quoted[] = [];
const further: Sample[] = [];
for (const collection of folders.map(readCollection)) {
  refuseReserved(collection.name, !values.words);
  const fold = foldOfCommunity(collection.name, folds);
  const kept = values.networks && join(values.networks, `network-${fold}.bin`);
  const weights: NetworkWeights | readonly NetworkWeights[] | undefined =
    kept !== undefined && existsSync(kept) ? deserialize(readFileSync(kept)) : undefined;
  const own = await samplesOf(collection, encoder, weights && new Ensemble([weights].flat()));
  quoted.push(...own.quoted);
  further.push(...own.further);
}
const lines = linesOf(quoted, further);
process.stdout.write(`${lines.join('\n')}\n`);
if (!values.dry) {
  const kind = values.words ? 'words' : 'meaning';
  const folder = new URL('../../models/quoting/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({
    features: { units: UNIT_FEATURES, further: FURTHER_FEATURES },
    heldOut: lines,
    units: { ...trained(taught(quoted)), threshold: UNIT_AT[kind] },
    further: { ...trained(further), threshold: FURTHER_AT },
  });
  writeFileSync(new URL(`${kind}.json`, folder), `${text}\n`);
}
