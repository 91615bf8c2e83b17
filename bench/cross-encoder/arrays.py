"""Turns what pairs.ts wrote into arrays, so that training needs no tokenizer and reads 10 MB.

OUT.npz has

  ids, starts            pieces of all texts in a row, and where each text begins; numbers of the pieces in `used`
  texts                  the texts themselves (strings.py), with --gate
  question_*             of each question: text, slip (the text as it may be typed), fold, collection, and first, where its
                         windows begin
  window_*               of each window: text, label (1 answers, 0 does not), and from and to, the first and last piece of the
                         answer in it, -1 where it is not marked
  duel_*                 of each two windows whose order is taught: question, earlier, later (windows), label (1 where the later
                         answers and the earlier does not), and kind (duels.py)
  judged_*               with --gate, of each pair to be judged: question, text, fold
  collections            the names that question_collection counts
"""
import argparse
import itertools
import os
import random

import numpy as np

from duels import duels, label_of
from pairs_file import read_pairs
from slips import mistyped
from strings import QUESTION, TEXT, Strings, normal, open_tokenizer

# Longer answers are sentences, and marking them tells little.
LONGEST_MARKED = 90
MARKS = (0, 1, 2, 3)


def marked(strings, number, text, answers):
    """(first, last) of the pieces of the shortest answer that the text has and that is not too long; (-1, -1) for none."""
    whole = normal(TEXT + text)
    for answer in map(normal, sorted(answers, key=len)):
        at = whole.find(answer)
        if at >= 0 and len(answer) <= LONGEST_MARKED:
            pieces = strings.pieces_of(number, at, at + len(answer))
            if pieces:
                return pieces
    return -1, -1


def taught(paths, strings, chance):
    """The arrays question_*, window_*, duel_* and collections of the questions to learn from."""
    question = {name: [] for name in ("text", "slip", "fold", "collection")}
    window = {name: [] for name in ("text", "label", "from", "to")}
    first, collections, fought = [0], {}, []
    for asked in itertools.chain.from_iterable(map(read_pairs, paths)):
        question["text"].append(strings.number(QUESTION + asked["asked"]))
        question["slip"].append(strings.number(QUESTION + mistyped(asked["asked"], chance)))
        question["fold"].append(asked["fold"])
        question["collection"].append(collections.setdefault(asked["collection"], len(collections)))
        for one in asked["windows"]:
            number, label = strings.number(TEXT + one["text"]), label_of(one, asked)
            span = marked(strings, number, one["text"], asked["answers"]) if label else (-1, -1)
            for name, value in zip(("text", "label", "from", "to"), (number, label, *span)):
                window[name].append(value)
        fought += [(len(first) - 1, first[-1] + earlier, first[-1] + later, *said) for earlier, later, *said in duels(asked)]
        first.append(len(window["text"]))
    question["first"] = first
    arrays = {f"question_{name}": np.array(values, np.int32) for name, values in question.items()}
    arrays |= {f"window_{name}": np.array(values, np.int32) for name, values in window.items()}
    columns = np.array(fought, np.int32).reshape(-1, 5).T
    arrays |= dict(zip(("duel_question", "duel_earlier", "duel_later", "duel_label", "duel_kind"), columns))
    return {**arrays, "collections": np.array(list(collections))}


def judged(path, strings):
    """The arrays judged_* of the pairs to be judged, each once for a fold."""
    pairs = {}
    for asked in read_pairs(path):
        question = strings.number(QUESTION + asked["asked"])
        for window in asked["windows"]:
            pairs[question, strings.number(TEXT + window["text"]), asked["fold"]] = True
    columns = np.array(list(pairs), np.int32).reshape(-1, 3).T
    return dict(zip(("judged_question", "judged_text", "judged_fold"), columns))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("encoder", metavar="ENCODER", help="folder with tokenizer.json")
    parser.add_argument("out", metavar="OUT.npz")
    parser.add_argument("train", metavar="TRAIN.jsonl", nargs="+", help="what pairs.ts and look-alikes.ts wrote")
    parser.add_argument("--gate", metavar="GATE.jsonl", help="what pairs.ts --gate wrote, to be judged")
    options = parser.parse_args()
    strings = Strings(open_tokenizer(options.encoder))
    arrays = taught(options.train, strings, random.Random(5))
    if options.gate:
        arrays |= judged(options.gate, strings) | {"texts": strings.packed()}
    ids = np.array(strings.ids)
    used = np.unique(np.concatenate([ids, MARKS]))
    arrays["ids"] = np.searchsorted(used, ids).astype(np.uint16 if len(used) < 1 << 16 else np.uint32)
    arrays |= {"used": used.astype(np.uint32), "starts": np.array(strings.starts, np.uint32)}
    np.savez_compressed(options.out, **arrays)
    answering = int((arrays["window_label"] == 1).sum())
    print(f"{len(arrays['question_text'])} questions with {len(arrays['window_text'])} windows, {answering} of them answer;"
          f" {len(arrays['duel_question'])} duels; {len(arrays.get('judged_text', ()))} pairs to judge; {os.path.getsize(options.out):,} bytes")


if __name__ == "__main__":
    main()
