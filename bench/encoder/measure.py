"""How well likeness alone finds answers on communities."""
from dataclasses import astuple, dataclass

import numpy as np

from lessons import encode
from tokens import LONGEST

CANDIDATES = 40
WANTED = 8


@dataclass(frozen=True)
class Score:
    """Shares of the answerable questions that one of the first 1, 3, 8 answers, and how well the best score tells them
    from near misses (auroc; NaN where there are none)."""
    answer_at_1: float
    answer_at_3: float
    answer_at_8: float
    near_auroc: float


def measure(encoder, lessons, community):
    """The `Score` of a community.

    A text's score is its likeness to the question and half of that of the likest sentence in it. A text that overlaps a
    better one is passed over. A question is answered where the first (or one of 3, of 8) holds a gold answer whole.
    """
    texts = lessons.texts_of(community)
    questions = np.where((lessons["question_community"] == community) & (lessons["question_is_lesson"] == 0))[0]
    likeness = (encode(encoder, lessons.questions, questions, LONGEST)
                @ encode(encoder, lessons.texts, texts, LONGEST).T).cpu().numpy()
    best_sentence = np.stack([likeness[:, lessons.listed("inside", i) - texts[0]].max(1) for i in texts], 1)
    hits, best = [], {True: [], False: []}
    for question, row in zip(questions, likeness + .5 * best_sentence):
        order = np.argsort(-row)[:CANDIDATES]
        is_answerable = bool(lessons["question_is_answerable"][question])
        if is_answerable or lessons.styles[lessons["question_style"][question]] == "near-miss":
            best[is_answerable].append(row[order[0]])
        if is_answerable:
            good = set(lessons.listed("good", question))
            hits.append([texts[i] in good for i in _apart(order, lessons["text_place"][texts])])
    return Score(*(np.mean([any(hit[:k]) for hit in hits]) for k in (1, 3, WANTED)), _auroc(best[True], best[False]))


def report(label, encoder, lessons, communities):
    """Prints the score of each community and their mean."""
    scores = [astuple(measure(encoder, lessons, one)) for one in communities]
    for one, score in [*zip(communities, scores), (None, np.nanmean(scores, 0))]:
        name = "mean" if one is None else lessons.names[one]
        first, third, eighth, near = score
        print(f"{label}, {name}: answer@1 {first:.3f} @3 {third:.3f} @8 {eighth:.3f}, near misses auroc {near:.3f}", flush=True)


def _apart(order, places):
    """The first texts of an order of which no two overlap."""
    picked = []
    for i in order:
        article, start, end = places[i]
        if not any(places[j][0] == article and places[j][1] < end and start < places[j][2] for j in picked):
            picked.append(i)
            if len(picked) == WANTED:
                break
    return picked


def _auroc(higher, lower):
    """How often one of the first is above one of the second, ties counting half."""
    if not higher or not lower:
        return float("nan")
    difference = np.array(higher)[:, None] - np.array(lower)[None]
    return float((difference > 0).mean() + (difference == 0).mean() / 2)
