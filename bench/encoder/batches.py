"""Batches of one community: questions, the texts that answer them, and hard negatives."""
from dataclasses import dataclass

import numpy as np

from community import LESSON, overlaps
from encoding import pack, vectors
from network import WIDTH

# A batch has sentences alone, or windows alone, which are longer and therefore fewer.
KINDS = ("sentence", "sentence", "window")
SHARE = {"sentence": 1.0, "window": 2 / 3}
TEXT_TOKENS = {"sentence": 64, "window": 112}
QUESTION_TOKENS = 40
FEWEST_QUESTIONS = 8
# Hard negatives are drawn from the first free ones of the likest texts, as the encoder saw them before.
LIKEST, DRAWN_FROM = 40, 12


@dataclass(frozen=True)
class Sizes:
    """Of a batch of sentences: its questions, and its texts beyond one for each question.

    `repeat`: how often a pass asks a question of queries.jsonl.
    """
    questions: int
    hard: int
    repeat: int


class Lessons:
    """The questions of one community that its texts answer, with the vectors from before training.

    `asked` has the number of each question, several times where it is asked more than once in a pass.
    """

    def __init__(self, encoded, start, repeat):
        self.encoded, self.community = encoded, encoded.community
        self.text_vectors, self.question_vectors = vectors(start, encoded.texts), vectors(start, encoded.questions)
        self.likest = np.argsort(-(self.question_vectors @ self.text_vectors.T), 1)[:, :LIKEST]
        self.asked = [n for n, question in enumerate(self.community.questions) if question.good
                      for _ in range(1 if question.style == LESSON else repeat)]


def passes(lessons, sizes, random):
    """Yields batches without end, as dicts of arrays (`batch`); after each pass all communities are shuffled anew."""
    while True:
        drawn = [part for one in lessons for part in _parts(one, sizes, random)]
        random.shuffle(drawn)
        for one, numbers, kind in drawn:
            yield batch(one, numbers, kind, sizes, random)


def _parts(lessons, sizes, random):
    """(lessons, numbers of questions, kind) for one pass; what is twice in one half of it is asked once there."""
    asked = random.sample(lessons.asked, len(lessons.asked))
    half = len(asked) // 2
    asked = [*dict.fromkeys(asked[:half]), *dict.fromkeys(asked[half:])]
    at = 0
    while at < len(asked):
        kind = random.choice(KINDS)
        part = list(dict.fromkeys(asked[at:at + _share(sizes.questions, kind)]))
        at += _share(sizes.questions, kind)
        if len(part) >= FEWEST_QUESTIONS:
            yield lessons, part, kind


def _share(count, kind):
    return int(count * SHARE[kind] + 1e-6)


def batch(lessons, numbers, kind, sizes, random):
    """One batch: Q questions, P texts of one kind, padded to the same sizes every time so that two shapes are compiled.

    question, text      lower outputs [Q, 40, 384] and [P, 64 or 112, 384], with question_mask and text_mask
    answers [Q, P]      the text holds a gold place of the question
    counts [Q, P]       false where a text overlaps a gold place without holding it: neither right nor wrong
    asked [Q], used [P] 1, or 0 for padding
    question_before [Q, 384], text_before [P, 384]    vectors from before training
    """
    most, most_texts = _share(sizes.questions, kind), _share(sizes.questions + sizes.hard, kind)
    community, encoded = lessons.community, lessons.encoded
    texts = _texts(lessons, numbers, kind, most_texts, random)
    answers, counts = np.zeros((most, most_texts), bool), np.zeros((most, most_texts), bool)
    for row, n in enumerate(numbers):
        question = community.questions[n]
        for column, i in enumerate(texts):
            answers[row, column] = i in question.good
            partly = any(overlaps(community.places[i], place) for place in question.gold)
            counts[row, column] = answers[row, column] or not partly
    answers[len(numbers):, 0] = counts[len(numbers):, 0] = True    # so that the loss of padding is a number, too
    question, question_mask = pack([encoded.questions[n] for n in numbers], QUESTION_TOKENS, most)
    text, text_mask = pack([encoded.texts[i] for i in texts], TEXT_TOKENS[kind], most_texts)
    return dict(
        question=question, question_mask=question_mask, text=text, text_mask=text_mask, answers=answers, counts=counts,
        asked=_ones(len(numbers), most), used=_ones(len(texts), most_texts),
        question_before=_filled(lessons.question_vectors[numbers], most),
        text_before=_filled(lessons.text_vectors[texts], most_texts))


def _texts(lessons, numbers, kind, most, random):
    """The numbers of a batch's texts: an answer to each question, then hard negatives of questions drawn by chance."""
    community = lessons.community
    of_kind = {i for i, own in enumerate(community.kinds) if own == kind}
    texts = {}
    for n in numbers:
        good = sorted(community.questions[n].good)
        texts[random.choice([i for i in good if i in of_kind] or good)] = True
    while len(texts) < most:
        n = random.choice(numbers)
        good = community.questions[n].good
        free = ([int(i) for i in lessons.likest[n] if i in of_kind and i not in texts and i not in good]
                or [i for i in of_kind if i not in texts])
        if not free:
            break
        texts[random.choice(free[:DRAWN_FROM])] = True
    return list(texts)


def _ones(count, size):
    return (np.arange(size) < count).astype(np.float32)


def _filled(rows, size):
    return np.concatenate([rows, np.zeros((size - len(rows), WIDTH), np.float32)])
