"""How well likeness alone finds answers on a community."""
from dataclasses import dataclass

import numpy as np

from community import holds, overlaps
from encoding import vectors

CANDIDATES = 14


@dataclass(frozen=True)
class Score:
    """Shares of the answerable questions; how well the best score tells them from near misses (None without any)."""
    answer_at_1: float
    answer_at_3: float
    near_auroc: float | None


def measure(top, encoded):
    """The `Score` of a community (`encoding.HalfEncoded`).

    A text's score is its likeness to the question and half of that of the likest sentence in it. A text that overlaps a
    better one is passed over. A question is answered where the first (or one of three) holds a gold answer whole.
    """
    community = encoded.community
    likeness = vectors(top, encoded.questions) @ vectors(top, encoded.texts).T
    best_sentence = np.stack([likeness[:, inside].max(1) for inside in _sentences_inside(community)], 1)
    scores = likeness + .5 * best_sentence
    hits, best = [], {True: [], False: []}
    for question, row in zip(community.questions, scores):
        order = np.argsort(-row)[:CANDIDATES]
        if question.answerable or question.style == "near-miss":
            best[question.answerable].append(row[order[0]])
        if question.answerable:
            hits.append([i in question.good for i in _apart(order, community.places)])
    return Score(np.mean([h[0] for h in hits]), np.mean([any(h) for h in hits]), _auroc(best[True], best[False]))


def _sentences_inside(community):
    sentences = [i for i, kind in enumerate(community.kinds) if kind == "sentence"]
    for i, place in enumerate(community.places):
        yield [j for j in sentences if holds(place, community.places[j])] or [i]


def _apart(order, places, wanted=3):
    """The first texts of an order of which no two overlap."""
    picked = []
    for i in order:
        if not any(overlaps(places[i], places[j]) for j in picked):
            picked.append(i)
        if len(picked) == wanted:
            break
    return picked


def _auroc(positive, negative):
    """How often one of the first list is above one of the second."""
    if not positive or not negative:
        return None
    return float((np.array(positive)[:, None] > np.array(negative)[None]).mean())


def report(label, top, communities):
    """Prints the means over communities, then answer@1 of each."""
    scores = [measure(top, encoded) for encoded in communities]
    near = [s.near_auroc for s in scores if s.near_auroc is not None]
    each = ", ".join(f"{c.community.name} {s.answer_at_1:.2f}" for c, s in zip(communities, scores))
    print(f"{label}: answer@1 {np.mean([s.answer_at_1 for s in scores]):.3f}"
          f" answer@3 {np.mean([s.answer_at_3 for s in scores]):.3f}"
          + (f" near-miss auroc {np.mean(near):.3f}" if near else "") + f" ({each})", flush=True)
