"""Reads what cut.ts wrote: a community's texts and questions, and which text answers which question."""
import json
import os
from dataclasses import dataclass

LESSON = "by-sentence"


@dataclass(frozen=True)
class Question:
    text: str                  # with its prefix
    style: str | None
    answerable: bool
    gold: tuple                # places that hold an answer
    good: frozenset            # numbers of the texts that hold one of these places whole


class Community:
    """`texts` with their prefix, `places` and `kinds` ("sentence", "window") run side by side.

    A place is (article, start, end); offsets count UTF-16 units, as JavaScript does, and are only compared here.
    """

    def __init__(self, folder, name, lessons=False):
        """`lessons`: with the questions that were written for single sentences, which are only learnt from."""
        path = os.path.join(folder, name + ".json")
        if not os.path.exists(path):
            raise SystemExit(f"{path}: not there. `npx tsx bench/encoder/cut.ts {folder} DIR` writes it.")
        with open(path, encoding="utf-8") as file:
            cut = json.load(file)
        self.name = name
        self.texts = ["passage: " + text["text"] for text in cut["texts"]]
        self.places = [tuple(text["place"]) for text in cut["texts"]]
        self.kinds = [text["kind"] for text in cut["texts"]]
        self.questions = [self._question(q) for q in cut["questions"] + (cut["lessons"] if lessons else [])]

    def _question(self, cut):
        gold = tuple(tuple(place) for place in cut["gold"])
        good = frozenset(i for i, place in enumerate(self.places) if any(holds(place, one) for one in gold))
        return Question("query: " + cut["text"], cut["style"], cut["answerable"], gold, good)


def teaching(folder):
    """The names of the cut communities that teach the encoder, in order."""
    names = []
    for file in sorted(os.listdir(folder)):
        if file.endswith(".json"):
            with open(os.path.join(folder, file), encoding="utf-8") as cut:
                if json.load(cut)["teaches"]:
                    names.append(file.removesuffix(".json"))
    return names


def holds(outer, inner):
    """Whether the second place lies wholly in the first."""
    return outer[0] == inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2]


def overlaps(one, other):
    """Whether two places share a character."""
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]
