"""Batches of questions with some of their windows."""
import numpy as np

# Questions that are sorted by length together, so that those of a batch need little padding.
SORTED = 3072
# The likest wrong windows are always read, the others in turn.
ALWAYS = 2
MOST_RIGHT = 2


class Questions:
    """The questions that are not of the fold that is held out. Of collections in `sampled`, a pass asks this share."""

    def __init__(self, data, held_out, sampled, share, rng):
        self._data, self._rng = data, rng
        self.numbers = np.where(data["question_fold"] != held_out)[0]
        large = np.isin(data["collections"], list(sampled))
        self._rate = np.where(large[data["question_collection"]], share, 1.)
        lengths = np.diff(data["starts"].astype(np.int64))
        longest = np.maximum.reduceat(lengths[data["window_text"]], data["question_first"][:-1])
        self._length = longest + lengths[data["question_text"]]

    def batches(self, size):
        """Yields numbers of questions, pass after pass, without end."""
        while True:
            asked = self.numbers[self._rng.random(len(self.numbers)) < self._rate[self.numbers]]
            self._rng.shuffle(asked)
            batches = []
            for at in range(0, len(asked), SORTED):
                part = asked[at:at + SORTED]
                part = part[np.argsort(self._length[part])]
                batches += [part[i:i + size] for i in range(0, len(part), size)]
            yield from (batches[i] for i in self._rng.permutation(len(batches)))

    def windows(self, question, most):
        """Some windows of a question: at most two that answer, the likest that do not, and others by chance."""
        at = np.arange(*self._data["question_first"][question:question + 2])
        label = self._data["window_label"][at]
        right, wrong = at[label == 1], at[label == 0]
        if len(right) > MOST_RIGHT:
            right = self._rng.choice(right, MOST_RIGHT, False)
        free = most - len(right)
        if len(wrong) > free:
            first = min(ALWAYS, free)
            wrong = np.concatenate([wrong[:first], self._rng.choice(wrong[first:], free - first, False)])
        return np.concatenate([right, wrong])

    def pairs(self, questions, most, mistyped):
        """(group, question's text, window) of the pairs of a batch; a group is a question, `mistyped` the share of slips."""
        windows = [self.windows(question, most) for question in questions]
        slips = self._rng.random(len(questions)) < mistyped
        texts = np.where(slips, self._data["question_slip"][questions], self._data["question_text"][questions])
        kept = [i for i, own in enumerate(windows) if len(own)]
        group = np.concatenate([np.full(len(windows[i]), at) for at, i in enumerate(kept)])
        return group, texts[kept][group], np.concatenate([windows[i] for i in kept])
