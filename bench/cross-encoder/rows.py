"""Rows of pieces, as src/retrieval/meaning/cross-encoder.ts makes them: <s> question </s> text </s> for a pair, and
<s> question </s> earlier text </s> later text </s> for a duel."""
import numpy as np
import torch

MOST_QUESTION, MOST_ROW, MOST_DUEL = 48, 144, 240
BEGIN, PAD, END = 0, 1, 2
# Rows are padded to a multiple of this: a graphics card computes such widths faster.
STEP = 8


def row(question, text):
    """The ids of one pair, of a question's and a text's own."""
    asked = question[:MOST_QUESTION]
    return [BEGIN, *asked, END, *text[:MOST_ROW - 3 - len(asked)], END]


def row_of_duel(question, earlier, later):
    """The ids of one duel; both texts may have as many pieces."""
    asked = question[:MOST_QUESTION]
    most = (MOST_DUEL - 4 - len(asked)) // 2
    return [BEGIN, *asked, END, *earlier[:most], END, *later[:most], END]


class Rows:
    """Makes rows of many pairs at once, on the device where they are read."""

    def __init__(self, data, device):
        self.device = device
        self._ids = torch.tensor(data["ids"].astype(np.int32), device=device)
        self._starts = torch.tensor(data["starts"].astype(np.int64), device=device)

    def lengths(self, numbers):
        """How many pieces texts have."""
        return self._starts[numbers + 1] - self._starts[numbers]

    def of(self, questions, texts):
        """(ids [n, length], pieces of each question [n, 1]) of pairs, by the numbers of their texts."""
        asked = self.lengths(questions).clamp(max=MOST_QUESTION)[:, None]
        read = torch.minimum(self.lengths(texts)[:, None], MOST_ROW - 3 - asked)
        length = -(-(int((asked + read).max()) + 3) // STEP) * STEP
        at = torch.arange(length, device=self.device)[None]
        ids = torch.where((at >= 1) & (at <= asked), self._from(questions, at - 1), PAD)
        ids = torch.where((at >= asked + 2) & (at <= asked + 1 + read), self._from(texts, at - asked - 2), ids)
        ids = torch.where(at == 0, BEGIN, ids)
        return torch.where((at == asked + 1) | (at == asked + read + 2), END, ids).long(), asked

    def of_duels(self, questions, earlier, later):
        """The ids [n, length] of duels; both texts may have as many pieces."""
        asked = self.lengths(questions).clamp(max=MOST_QUESTION)[:, None]
        most = (MOST_DUEL - 4 - asked) // 2
        first, second = (torch.minimum(self.lengths(texts)[:, None], most) for texts in (earlier, later))
        length = -(-(int((asked + first + second).max()) + 4) // STEP) * STEP
        at = torch.arange(length, device=self.device)[None]
        ids = torch.where(at == 0, BEGIN, PAD)
        place = torch.ones_like(asked)
        for texts, read in ((questions, asked), (earlier, first), (later, second)):
            ids = torch.where((at >= place) & (at < place + read), self._from(texts, at - place), ids)
            place = place + read
            ids = torch.where(at == place, END, ids)
            place = place + 1
        return ids.long()

    def _from(self, numbers, at):
        return self._ids[(self._starts[numbers][:, None] + at).clamp(0, len(self._ids) - 1)]
