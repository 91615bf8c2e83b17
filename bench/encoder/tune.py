"""Trains the upper layers of the encoder further, so that a question lies nearest to the texts that answer it.

The lower layers are frozen. The communities that roles.ts names teach; others can be measured on the way.
"""
import argparse
import itertools
import os
import random
import time

import jax.numpy as jnp
import numpy as np

import network
from batches import Lessons, Sizes, passes
from community import Community, teaching
from encoding import HalfEncoded, Lower
from learning import learner, rate_at
from measure import report
from tokens import Tokens
from weights import load_start

STEPS_BEFORE_MEAN = 30
MEAN_RATE = .015
STEPS_A_LINE, STEPS_A_FILE = 20, 100


def parse():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=lambda prog: argparse.ArgumentDefaultsHelpFormatter(prog, width=110))
    parser.add_argument("start", metavar="START.npz", help="what weights.py wrote")
    parser.add_argument("encoder", metavar="ENCODER", help="folder with tokenizer.json")
    parser.add_argument("cuts", metavar="CUTS", help="folder that cut.ts wrote to")
    parser.add_argument("out", metavar="TOP.npz", help="the trained layers; written every 100 steps and at the end")
    parser.add_argument("--cache", required=True, help="folder for what the lower layers make of the texts")
    parser.add_argument("--train", nargs="+", metavar="NAME", help="teach; None: those that roles.ts names")
    parser.add_argument("--test", nargs="+", metavar="NAME", default=[], help="measured on the way")
    parser.add_argument("--ends", nargs="+", metavar="NAME", default=[], help="measured before and after")
    parser.add_argument("--from-layer", type=int, default=8,
                        help="the lowest layer that is trained, from 0; weights.py compares those below 8")
    parser.add_argument("--epochs", type=float, default=3.5, help="passes through the questions")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="end after so many, whatever is left")
    parser.add_argument("--lr", type=float, default=6e-5, help="highest learning rate")
    parser.add_argument("--tau", type=float, default=.03, help="temperature of the contrastive loss")
    parser.add_argument("--anchor", type=float, default=2.5, help="weight of staying near the old vectors")
    parser.add_argument("--questions", type=int, default=40, help="questions in a batch of sentences")
    parser.add_argument("--hard", type=int, default=48, help="texts of such a batch beyond one a question")
    parser.add_argument("--repeat", type=int, default=2, help="how often a pass asks a question of queries.jsonl")
    parser.add_argument("--test-every", type=int, default=100, help="steps between two measurements")
    parser.add_argument("--seed", type=int, default=1, help="of the order of batches and the choice of texts")
    options = parser.parse_args()
    if not os.path.isdir(options.cuts):
        parser.error(f"{options.cuts}: not a folder; cut.ts writes it")
    options.train = options.train or teaching(options.cuts)
    if not options.train:
        parser.error(f"{options.cuts}: has no community that teaches the encoder; cut.ts without DIR cuts them all")
    if not 0 < options.from_layer < network.LAYERS:
        parser.error(f"--from-layer: 1 to {network.LAYERS - 1}")
    if both := set(options.train) & {*options.test, *options.ends}:
        parser.error(f"taught and measured: {', '.join(sorted(both))}")
    return options


def main():
    options = parse()
    start = load_start(options.start)
    lower = Lower(start, options.from_layer, Tokens(options.encoder), options.cache)
    top = {name: jnp.asarray(w) for name, w in start.items() if network.layer_of(name) >= options.from_layer}

    def open_all(names, lessons=False):
        return [HalfEncoded(Community(options.cuts, name, lessons), lower) for name in names]

    test, ends = open_all(options.test), open_all(options.ends)
    lessons = [Lessons(encoded, top, options.repeat) for encoded in open_all(options.train, lessons=True)]
    for label, communities in (("before", ends), ("before", test)):
        if communities:
            report(label, top, communities)
    top = train(top, lessons, test, options)
    save(options.out, top)
    for label, communities in (("after", ends), ("after", test)):
        if communities:
            report(label, top, communities)


def train(top, lessons, test, options):
    """The running mean of the trained layers. Progress is counted in questions asked, or in minutes where those run out first."""
    chance = random.Random(options.seed)
    sizes = Sizes(options.questions, options.hard, options.repeat)
    total = options.epochs * sum(len(one.asked) for one in lessons)
    print(f"{len(lessons)} communities, {total:.0f} questions to ask", flush=True)
    state, step = learner(top, options.tau, options.anchor)
    began, asked, lines = time.time(), 0, []
    mean = top
    for n, batch in zip(itertools.count(1), passes(lessons, sizes, chance)):
        seconds = time.time() - began
        done = max(asked / total, seconds / 60 / options.minutes)
        if done >= 1:
            break
        top, state, line = step(top, state, batch, rate_at(done, options.lr))
        # Late layers differ from step to step by what was asked last; their mean is a little better than any of them.
        mean = top if n <= STEPS_BEFORE_MEAN else {k: mean[k] + MEAN_RATE * (top[k] - mean[k]) for k in top}
        asked += int(batch["asked"].sum())
        lines.append(np.asarray(line))
        if n % STEPS_A_LINE == 0:
            contrastive, moved, gradient = np.mean(lines, 0)
            lines = []
            print(f"{seconds:.0f} s, step {n}, {done:.0%}: contrastive {contrastive:.3f} moved {moved:.4f}"
                  f" gradient {gradient:.2f}", flush=True)
        if n % STEPS_A_FILE == 0:
            save(options.out, mean)
        if test and n % options.test_every == 0:
            report(f"step {n}", mean, test)
    return mean


def save(path, top):
    """Writes the trained layers; replaced in one step, so that a run that is stopped leaves a whole file."""
    unfinished = path + ".part"
    with open(unfinished, "wb") as file:
        np.savez(file, **{name: np.asarray(weight) for name, weight in top.items()})
    os.replace(unfinished, path)


if __name__ == "__main__":
    main()
