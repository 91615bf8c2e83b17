"""Trains the encoder further, so that a question lies nearest to the texts that answer it.

The communities that roles.ts names teach; others can be measured before and after. Runs on a GPU where there is one.
"""
import argparse
import os
import random
import time

import numpy as np
import torch

from batches import QUESTION_TOKENS, TEXT_TOKENS, Batches, Sizes
from layers import LAYERS
from learner import Learner
from lessons import Lessons, encode
from measure import report
from network import Encoder, freeze_below
from tokens import LONGEST
from weights import load_start

FAR = -1e9
# The mean of the weights is taken over the second half of the time, one share from each step.
MEAN_FROM, MEAN_SHARE = .5, .015
LOOKS, LINES = 3, 6
WARM_UP, LEAST_RATE = .08, .03


def parse():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=lambda prog: argparse.ArgumentDefaultsHelpFormatter(prog, width=110))
    parser.add_argument("data", metavar="DATA.npz", help="what arrays.py wrote")
    parser.add_argument("start", metavar="START.npz", help="what weights.py wrote")
    parser.add_argument("out", metavar="OUT.npz", help="the trained layers")
    parser.add_argument("--train", nargs="+", metavar="NAME", help="teach; None: those that roles.ts names")
    parser.add_argument("--test", nargs="+", metavar="NAME", default=[], help="measured before and after")
    parser.add_argument("--from-layer", type=int, default=0, help="the lowest layer that is trained, from 0")
    parser.add_argument("--minutes", type=float, default=2.5, help="how long; the learning rate falls by the clock")
    parser.add_argument("--lr", type=float, default=5e-5, help="highest learning rate")
    parser.add_argument("--dropout", type=float, default=.1, help="share of numbers that are left out")
    parser.add_argument("--tau", type=float, default=.03, help="temperature of the contrastive loss")
    parser.add_argument("--anchor", type=float, default=.3, help="weight of staying near the old vectors")
    parser.add_argument("--questions", type=int, default=40, help="questions of a community in a batch of sentences")
    parser.add_argument("--hard", type=int, default=48, help="its texts beyond one a question")
    parser.add_argument("--communities", type=int, default=3, help="communities in a batch")
    parser.add_argument("--repeat", type=int, default=2, help="how often a pass asks a question of queries.jsonl")
    parser.add_argument("--seed", type=int, default=1, help="of the order, the choice of texts and what is left out")
    options = parser.parse_args()
    if not 0 <= options.from_layer < LAYERS:
        parser.error(f"--from-layer: 0 to {LAYERS - 1}")
    for path, maker in ((options.data, "arrays.py"), (options.start, "weights.py")):
        if not os.path.exists(path):
            parser.error(f"{path}: not there; {maker} writes it")
    return options


class Before:
    """The vectors from before training of what teaches."""

    def __init__(self, encoder, rows, numbers):
        self._at = {number: at for at, number in enumerate(numbers)}
        self._vectors = encode(encoder, rows, np.array(numbers), LONGEST)

    def of(self, numbers):
        return self._vectors[[self._at[number] for number in numbers]]


def contrastive(questions, texts, answers, counts, tau):
    """InfoNCE (https://arxiv.org/abs/1807.03748) with several right texts a question, over cosines / tau.

    The log of the share that the right texts have of exp(cosine / tau) of all texts that count, negated.
    """
    likeness = (questions @ texts.T / tau).masked_fill(~counts, FAR)
    return (likeness.logsumexp(1) - likeness.masked_fill(~answers, FAR).logsumexp(1)).mean()


def rate_at(done, highest):
    """The learning rate when the share `done` is over: rises during the first 8 %, then falls evenly to 3 %."""
    return highest * min(1, done / WARM_UP + .05) * max(LEAST_RATE, 1 - done)


class Mean:
    """The running mean of weights: late ones differ from step to step by what was asked last, their mean is a little better."""

    def __init__(self):
        self._weights = None

    def add(self, masters):
        weights = list(masters.values())
        if self._weights is None:
            self._weights = [weight.clone() for weight in weights]
        else:
            torch._foreach_lerp_(self._weights, weights, MEAN_SHARE)

    def by_name(self, masters):
        return dict(zip(masters, self._weights or masters.values()))


def train(encoder, lessons, batches, options, device):
    """Trains until the time is over; gives the running mean of the trained weights by name."""
    texts, questions = np.concatenate(list(batches.texts.values())), sorted({n for own in batches.asked.values() for n in own})
    texts_before, questions_before = Before(encoder, lessons.texts, texts), Before(encoder, lessons.questions, questions)
    batches.look(encoder)
    learner, mean, began, asked, looks, said, lines = Learner(encoder, 0.), Mean(), time.time(), 0, 0, 0, []
    encoder.train()
    for step, (questions, texts, answers, counts, kind) in enumerate(batches.passes()):
        done = (time.time() - began) / 60 / options.minutes
        if done >= 1:
            break
        if int(done * LOOKS) > looks:
            looks = int(done * LOOKS)
            batches.look(encoder)
        answers, counts = (torch.tensor(one, device=device) for one in (answers, counts))
        asking = encoder(lessons.questions.of(questions, QUESTION_TOKENS))
        told = encoder(lessons.texts.of(texts, TEXT_TOKENS[kind]))
        loss = contrastive(asking, told, answers, counts, options.tau)
        moved = ((1 - (asking * questions_before.of(questions)).sum(1)).mean()
                 + (1 - (told * texts_before.of(texts)).sum(1)).mean())
        learner.step(loss + options.anchor * moved, rate_at(done, options.lr))
        if done > MEAN_FROM:
            mean.add(learner.masters)
        asked += len(questions)
        lines.append(torch.stack([loss.detach(), moved.detach()]))
        if int(done * LINES) > said:
            said = int(done * LINES)
            contrast, far = torch.stack(lines).mean(0).tolist()
            print(f"{done:.0%}, step {step}, {asked / batches.total:.1f} passes: contrastive {contrast:.3f} moved {far:.3f}", flush=True)
            lines = []
    return mean.by_name(learner.masters)


def layers_of(weights):
    """Trained weights by the names of the start weights."""
    out = {}
    for name, weight in weights.items():
        _, layer, part, kind = name.split(".")
        array = weight.detach().float().cpu().numpy()
        out[f"l{layer}.{part}.{kind[0]}"] = array.T if array.ndim == 2 else array
    return out


def main():
    options = parse()
    torch.manual_seed(options.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    lessons, start = Lessons(options.data, device), load_start(options.start)
    names = options.train or lessons.teaching()
    if both := set(names) & set(options.test):
        raise SystemExit(f"taught and measured: {', '.join(sorted(both))}")
    test = lessons.numbers(options.test)
    encoder = Encoder(lessons["words"], start, options.dropout).to(device)
    freeze_below(encoder, options.from_layer)
    sizes = Sizes(options.questions, options.hard, options.repeat, options.communities)
    batches = Batches(lessons, lessons.numbers(names), sizes, random.Random(options.seed))
    print(f"{len(names)} communities, {batches.total} questions a pass, {options.minutes} minutes, on {device}", flush=True)
    if test:
        report("before", encoder, lessons, test)
    weights = train(encoder, lessons, batches, options, device)
    np.savez(options.out, **layers_of(weights))
    if test:
        trained = Encoder(lessons["words"], {**start, **layers_of(weights)}).to(device)
        report("after", trained, lessons, test)


if __name__ == "__main__":
    main()
