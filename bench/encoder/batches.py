"""Batches: questions of some communities, the texts that answer them, and hard negatives."""
from dataclasses import dataclass

import numpy as np

from lessons import encode
from tokens import LONGEST

# A batch has sentences alone, or windows alone, which are longer and therefore fewer.
SENTENCE, WINDOW = 0, 1
KINDS = (SENTENCE, SENTENCE, WINDOW)
SHARE = {SENTENCE: 1.0, WINDOW: 2 / 3}
TEXT_TOKENS = {SENTENCE: 64, WINDOW: 112}
QUESTION_TOKENS = 40
FEWEST_QUESTIONS = 8
# Hard negatives are drawn from the first free ones of the likest texts, as the encoder sees them now and then.
LIKEST, DRAWN_FROM = 48, 12


@dataclass(frozen=True)
class Sizes:
    """Of the part of a batch that is of one community: its questions, and its texts beyond one for each question.

    `repeat`: how often a pass asks a question of queries.jsonl. `communities`: how many are in a batch.
    """
    questions: int
    hard: int
    repeat: int
    communities: int


class Batches:
    """The questions of the communities that teach; their texts alone are hard negatives."""

    def __init__(self, lessons, communities, sizes, random):
        self._lessons, self._sizes, self._random = lessons, sizes, random
        self.texts = {one: lessons.texts_of(one) for one in communities}
        self.asked = {one: [] for one in communities}
        for number, community in enumerate(lessons["question_community"]):
            if community in self.asked and len(lessons.listed("good", number)):
                repeat = 1 if lessons["question_is_lesson"][number] else sizes.repeat
                self.asked[community] += [number] * repeat
        self.total = sum(map(len, self.asked.values()))
        self._likest = {}

    def look(self, encoder):
        """Chooses hard negatives by what the encoder finds likest now."""
        for community, texts in self.texts.items():
            questions = np.unique(self.asked[community])
            if len(questions) == 0:
                continue
            likeness = (encode(encoder, self._lessons.questions, questions, LONGEST)
                        @ encode(encoder, self._lessons.texts, texts, LONGEST).T)
            best = likeness.topk(min(LIKEST, len(texts)), 1).indices.cpu().numpy()
            self._likest.update((question, texts[row]) for question, row in zip(questions, best))

    def passes(self):
        """Yields (questions [Q], texts [P], answers [Q, P], counts [Q, P], kind) without end; after each pass all is shuffled.

        answers: the text holds an answer to the question. counts: false where it has only a part of one: neither right
        nor wrong.
        """
        while True:
            parts = {kind: [] for kind in SHARE}
            for community in self.asked:
                for kind, questions in self._parts(community):
                    parts[kind].append((community, questions))
            steps = []
            for kind, drawn in parts.items():
                self._random.shuffle(drawn)
                at_once = self._sizes.communities
                steps += [(kind, drawn[at:at + at_once]) for at in range(0, len(drawn), at_once)]
            self._random.shuffle(steps)
            yield from (self._batch(kind, group) for kind, group in steps)

    def _parts(self, community):
        """(kind, questions) for one pass; what is asked twice is asked once in either half of it."""
        asked = self._random.sample(self.asked[community], len(self.asked[community]))
        half = len(asked) // 2
        asked = [*dict.fromkeys(asked[:half]), *dict.fromkeys(asked[half:])]
        at = 0
        while at < len(asked):
            kind = self._random.choice(KINDS)
            count = int(self._sizes.questions * SHARE[kind])
            part = list(dict.fromkeys(asked[at:at + count]))
            at += count
            if len(part) >= FEWEST_QUESTIONS:
                yield kind, part

    def _batch(self, kind, group):
        questions, texts = [], {}
        for _, asked in group:
            questions += asked
            texts.update(dict.fromkeys(self._drawn(kind, asked)))
        column = {text: at for at, text in enumerate(texts)}
        answers = np.zeros((len(questions), len(texts)), bool)
        counts = np.ones_like(answers)
        for row, question in enumerate(questions):
            answers[row, [column[i] for i in self._lessons.listed("good", question) if i in column]] = True
            counts[row, [column[i] for i in self._lessons.listed("partly", question) if i in column]] = False
        return np.array(questions), np.array(list(texts)), answers, counts, kind

    def _drawn(self, kind, asked):
        """A text that answers each question, then hard negatives of questions drawn by chance."""
        kinds = self._lessons["text_kind"]
        texts = {}
        for question in asked:
            good = self._lessons.listed("good", question)
            texts[self._random.choice([i for i in good if kinds[i] == kind] or list(good))] = True
        most = len(asked) + int(self._sizes.hard * SHARE[kind])
        for question in self._random.choices(asked, k=4 * most):
            if len(texts) >= most:
                break
            good = set(self._lessons.listed("good", question))
            free = [i for i in self._likest[question] if kinds[i] == kind and i not in texts and i not in good]
            if free:
                texts[self._random.choice(free[:DRAWN_FROM])] = True
        return list(texts)
