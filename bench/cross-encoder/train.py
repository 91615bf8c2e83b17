"""Trains a cross-encoder, and judges with it what it did not learn from.

With --fold, the questions of this fold are held out: its weights (--weights) are for export.py, and judge what they did
not learn from; or its pairs are judged at once (--scores), for the confidence to learn from. Without, all questions teach.
"""
import argparse
import json
import os
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "encoder"))

from duels import Duels
from layers import LAYERS
from learner import Learner
from loss import answering, marking
from model import CrossEncoder, start_from
from questions import Questions
from rows import PAD, Rows
from strings import unpacked
from words import words

JUDGED_AT_ONCE = 2048
LINES = 10
WARM_UP, WARM_STEPS = .04, 50
# Held out where every question teaches; -1 is what is in no fold.
NONE = -2


def parse():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=lambda prog: argparse.ArgumentDefaultsHelpFormatter(prog, width=110))
    parser.add_argument("data", metavar="DATA.npz", help="what arrays.py wrote")
    parser.add_argument("start", metavar="START.npz", help="what bench/encoder/weights.py wrote")
    parser.add_argument("--fold", type=int, help="the fold that is held out")
    parser.add_argument("--scores", metavar="OUT.jsonl", help="what it makes of the held-out pairs, for npm run train")
    parser.add_argument("--weights", metavar="OUT.npz", help="what it learned")
    parser.add_argument("--minutes", type=float, default=9.4, help="how long; the learning rate falls by the clock")
    parser.add_argument("--layers", type=int, default=LAYERS, help="the lowest so many layers")
    parser.add_argument("--questions", type=int, default=40, help="questions in a batch")
    parser.add_argument("--windows", type=int, default=5, help="windows of a question in a batch, at most")
    parser.add_argument("--duels", type=int, default=36, help="duels in a batch")
    parser.add_argument("--dueling", type=float, default=.6, help="weight of duels")
    parser.add_argument("--lr", type=float, default=6e-5, help="highest learning rate")
    parser.add_argument("--dropout", type=float, default=.1, help="share of numbers that are left out")
    parser.add_argument("--decay", type=float, default=.01, help="decay of matrices")
    parser.add_argument("--marking", type=float, default=.3, help="weight of marking the answer's pieces")
    parser.add_argument("--mistyped", type=float, default=.25, help="share of questions that are mistyped")
    parser.add_argument("--sampled", nargs="*", metavar="NAME", default=["squad-a", "squad-a-near", "vi-uit-seminar"],
                        help="large collections, of which a pass asks a share")
    parser.add_argument("--share", type=float, default=.4, help="this share")
    parser.add_argument("--seed", type=int, default=1, help="of the order, the choice of windows and what is left out")
    options = parser.parse_args()
    if not (options.scores or options.weights):
        parser.error("--scores or --weights: nothing would be written")
    if options.scores and options.fold is None:
        parser.error("--scores needs --fold: what taught must not be judged")
    if not 1 <= options.layers <= LAYERS:
        parser.error(f"--layers: 1 to {LAYERS}")
    for path, maker in ((options.data, "arrays.py"), (options.start, "bench/encoder/weights.py")):
        if not os.path.exists(path):
            parser.error(f"{path}: not there; {maker} writes it")
    return options


def check(data, fold, judges):
    """Ends the program where a fold has nothing to judge, or where nothing is left to learn from."""
    if judges and not (data.get("judged_fold", np.array([])) == fold).any():
        raise SystemExit(f"fold {fold}: has no pairs to judge.")
    if (data["question_fold"] == fold).all():
        raise SystemExit(f"fold {fold}: all questions are in it, so that none is left to learn from.")


def open_model(data, options):
    """The model with the start weights, and only with the words that the data use."""
    start = np.load(options.start)
    used = data["used"]
    model = CrossEncoder(words(start["emb.q"][used], start["emb.s"][used]), options.layers, options.dropout)
    start_from(model, start)
    return model


def loss_of(model, rows, data, pairs, marks):
    """The loss of one batch of pairs; `marks` is the weight of marking."""
    groups, texts, windows = pairs
    on = lambda values: torch.tensor(values, device=rows.device)
    ids, asked = rows.of(on(texts).long(), on(data["window_text"][windows]).long())
    scores, tags = (out.float() for out in model(ids))
    labels = on(data["window_label"][windows]).float()
    first, last = on(data["window_from"][windows]), on(data["window_to"][windows])
    return answering(scores, labels, on(groups)) + marks * marking(tags, ids, asked, first, last, PAD)


def loss_of_duels(model, rows, duels):
    """Binary cross-entropy of duels."""
    *texts, labels = (torch.tensor(values, device=rows.device) for values in duels)
    scores = model.leads(rows.of_duels(*(text.long() for text in texts))).float()
    return F.binary_cross_entropy_with_logits(scores, labels.float())


def rate_at(done, step, highest):
    """The learning rate when the share `done` is over: it rises during the first 4 % and 50 steps, then falls evenly to 0."""
    return highest * min(done / WARM_UP, (1 - done) / (1 - WARM_UP), (step + 1) / WARM_STEPS)


def train(model, rows, data, options):
    """Trains until the time is over; gives the 32-bit weights by name."""
    held_out = NONE if options.fold is None else options.fold
    rng = np.random.default_rng(options.seed)
    questions, duels = Questions(data, held_out, options.sampled, options.share, rng), Duels(data, held_out, rng)
    print(f"{len(questions.numbers)} questions, {options.minutes} minutes, on {rows.device}", flush=True)
    learner, began, asked, losses = Learner(model, options.decay), time.time(), 0, []
    said = 0
    model.train()
    for step, numbers in enumerate(questions.batches(options.questions)):
        done = (time.time() - began) / 60 / options.minutes
        if done >= 1:
            break
        pairs = questions.pairs(numbers, options.windows, options.mistyped)
        loss = loss_of(model, rows, data, pairs, options.marking)
        fought = duels.draw(options.duels, options.mistyped) if options.duels else None
        if fought:
            loss = loss + options.dueling * loss_of_duels(model, rows, fought)
        learner.step(loss, rate_at(done, step, options.lr))
        asked += len(numbers)
        losses.append(loss.detach())
        if done * LINES >= said:
            print(f"{done:.0%}, step {step}, {asked} questions asked: loss {torch.stack(losses).mean():.3f}", flush=True)
            said, losses = int(done * LINES) + 1, []
    print(f"{step} steps, {asked} questions asked", flush=True)
    return learner.masters


def judge(model, rows, questions, texts):
    """The log-odds of pairs, by the numbers of their texts."""
    model.eval()
    questions, texts = (torch.tensor(one, device=rows.device).long() for one in (questions, texts))
    order = torch.argsort(rows.lengths(questions) + rows.lengths(texts))
    scores = torch.empty(len(order), device=rows.device)
    with torch.no_grad():
        for part in order.split(JUDGED_AT_ONCE):
            scores[part] = model(rows.of(questions[part], texts[part])[0])[0].float()
    return scores.cpu().numpy()


def write_scores(path, model, rows, data, fold):
    """Writes [fold, question, text, relevance] of every pair of a fold."""
    own = np.where(data["judged_fold"] == fold)[0]
    questions, judged = data["judged_question"][own], data["judged_text"][own]
    scores, texts = judge(model, rows, questions, judged), unpacked(data["texts"])
    with open(path, "w", encoding="utf-8") as file:
        for question, text, score in zip(questions, judged, scores):
            line = [fold, texts[question], texts[text], round(float(score), 4)]
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(f"{path}: {len(own)} pairs")


def main():
    options = parse()
    torch.manual_seed(options.seed)
    data = dict(np.load(options.data))
    if options.fold is not None:
        check(data, options.fold, options.scores is not None)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    rows, model = Rows(data, device), open_model(data, options).to(device)
    learned = train(model, rows, data, options)
    if options.weights:
        # Matrices in 16 bits: rounding to integers loses much more.
        np.savez(options.weights, **{name: (weight.half() if weight.ndim == 2 else weight).cpu().numpy()
                                     for name, weight in learned.items()})
        print(f"{options.weights}: {os.path.getsize(options.weights):,} bytes")
    if options.scores:
        write_scores(options.scores, model, rows, data, options.fold)


if __name__ == "__main__":
    main()
