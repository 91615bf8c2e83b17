"""How well relevances tell answers, on questions to whole collections: each by a cross-encoder that did not learn from them.

  auroc      how often the first window of an answerable question has a higher relevance than that of another one
  answer@1   how often the first window answers: by the ranking alone, and with the best two put in order by relevance
"""
import argparse
import fnmatch
import json
import os

import numpy as np

from pairs_file import read_pairs

# As src/retrieval/ranking/rerank.ts.
READ, NEAR, ANSWERS, WEIGHT = 2, 1, 1, .8


def read_scores(path):
    """(fold, question, text) -> relevance."""
    if not os.path.exists(path):
        raise SystemExit(f"{path}: not there; train.py --scores writes it.")
    with open(path, encoding="utf-8") as file:
        return {(fold, question, text): score for fold, question, text, score in map(json.loads, file)}


def first_after(windows, relevances):
    """The window that stands first once the best ones are put in order."""
    read = []
    for at, (window, relevance) in enumerate(zip(windows, relevances)):
        if window["score"] <= windows[0]["score"] - NEAR:
            break
        read.append((window["score"] + WEIGHT * relevance, -at))
        if relevance >= ANSWERS:
            break
    return windows[-max(read)[1]]


def auroc(yes, no):
    """How often one of `yes` is above one of `no`; None where one of them is empty."""
    if not len(yes) or not len(no):
        return None
    ranks = np.concatenate([yes, no]).argsort(kind="stable").argsort()
    return (ranks[:len(yes)].sum() - len(yes) * (len(yes) - 1) / 2) / len(yes) / len(no)


def line(name, cases):
    """One line about some cases: (answerable, relevance of the first window, right before, right after)."""
    answerable, relevance, before, after = map(np.array, zip(*cases))
    told = auroc(relevance[answerable], relevance[~answerable])
    return (f"{name}: {len(cases)} questions, auroc {'–' if told is None else f'{told:.3f}'},"
            f" answer@1 {before[answerable].mean():.3f} to {after[answerable].mean():.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gate", metavar="GATE.jsonl", help="what pairs.ts --gate wrote")
    parser.add_argument("scores", metavar="SCORES.jsonl", help="what train.py --scores wrote, of all folds")
    parser.add_argument("names", metavar="NAME", nargs="*", help='together, such as "people-*"; without, each collection')
    options = parser.parse_args()
    scores, by_collection, missing = read_scores(options.scores), {}, 0
    for asked in read_pairs(options.gate):
        if asked["corpus"] != "whole":
            continue
        windows = asked["windows"]
        found = [scores.get((asked["fold"], asked["asked"], window["text"])) for window in windows[:READ]]
        if None in found:
            missing += 1
            continue
        case = (asked["answerable"], found[0], windows[0]["holds"], first_after(windows, found)["holds"])
        by_collection.setdefault(asked["collection"], []).append(case)
    for name in options.names or by_collection:
        cases = [case for own, some in by_collection.items() if fnmatch.fnmatch(own, name) for case in some]
        print(line(name, cases) if cases else f"{name}: no questions")
    if missing:
        print(f"{missing} questions had no relevance in {options.scores}")


if __name__ == "__main__":
    main()
