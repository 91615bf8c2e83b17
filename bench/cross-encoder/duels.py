"""Which of two windows leads: a question with an earlier and a later one, as the product compares them
(src/retrieval/disagreement)."""
import numpy as np

# The later one states anew what the earlier one says; passages that look alike; all others.
CHANGED, ALIKE, OTHER = range(3)
# As look-alikes.ts names them.
LOOK_ALIKES = "look-alikes"
# Of a question, beside those that are changed.
MOST_OTHERS = 4


def label_of(window, question):
    """1 where a window answers, or did until a later post changed it: the cross-encoder is not asked which holds today."""
    return int((window["holds"] or is_stale(window, question)) and question["answerable"])


def is_stale(window, question):
    """Whether a window only says what a later post changed."""
    return not window["holds"] and any(fact in window["text"] for fact in question["stale"])


def duels(question):
    """Yields (place of the earlier, place of the later, label, kind) of an answerable question's windows."""
    windows, others = question["windows"], 0
    if not question["answerable"]:
        return
    for a, earlier in enumerate(windows):
        for b, later in enumerate(windows):
            stale = is_stale(earlier, question)
            if not is_later(later, earlier) or not (earlier["holds"] or later["holds"] or stale):
                continue
            kind = ALIKE if question["collection"] == LOOK_ALIKES else OTHER
            if stale and later["holds"]:
                kind = CHANGED
            elif kind == OTHER:
                others += 1
                if others > MOST_OTHERS:
                    continue
            yield a, b, int(later["holds"] and not earlier["holds"]), kind


def is_later(one, other):
    """Whether a window's article is plainly of a later date."""
    a, b = one["published"], other["published"]
    return a is not None and b is not None and a > b and not a.startswith(b)


class Duels:
    """Draws duels that are not of the fold that is held out: as many of each kind."""

    def __init__(self, data, held_out, rng):
        self._data, self._rng = data, rng
        taught = data["question_fold"][data["duel_question"]] != held_out
        self._kinds = [at for kind in (CHANGED, ALIKE, OTHER) if len(at := np.where(taught & (data["duel_kind"] == kind))[0])]

    def draw(self, count, mistyped):
        """(text of the question, of the earlier and of the later window, label) of duels; `mistyped` is the share of slips."""
        if not self._kinds:
            return None
        drawn = np.concatenate([self._rng.choice(of, max(1, count // len(self._kinds))) for of in self._kinds])
        data, questions = self._data, self._data["duel_question"][drawn]
        slips = self._rng.random(len(drawn)) < mistyped
        texts = np.where(slips, data["question_slip"][questions], data["question_text"][questions])
        earlier, later = (data["window_text"][data[name][drawn]] for name in ("duel_earlier", "duel_later"))
        return texts, earlier, later, data["duel_label"][drawn]
