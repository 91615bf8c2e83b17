"""Turns what cut.ts wrote into arrays, so that training needs no tokenizer.

OUT.npz has

  text_*, question_*     of each text and question: ids, in a row, and at, where each begins; community; of texts also
                         kind (0 a sentence, 1 a window) and place [article, start, end]; of questions is_lesson,
                         is_answerable and style
  good, partly           the texts that hold an answer to each question whole, and those that share a part of one, in a
                         row, with good_at and partly_at
  inside                 the sentences inside each text (itself where there is none), with inside_at
  communities, styles    the names that the numbers above count; teaches, whether roles.ts says that a community teaches
  used, words            the pieces that the ids count, and their embeddings
"""
import argparse
import json
import os

import numpy as np

from tokens import Tokens
from weights import load_start

MARKS = (0, 1, 2, 3)


class Table:
    """Lists of numbers of different lengths, one after the other."""

    def __init__(self):
        self.rows = []

    def arrays(self, name, at, kind=np.int32):
        """The numbers, and where each list begins and the last one ends."""
        ends = np.cumsum([0] + [len(row) for row in self.rows])
        return {name: np.array([n for row in self.rows for n in row], kind), at: ends.astype(np.int32)}


def holds(outer, inner):
    """Whether the second place [article, start, end] lies wholly in the first."""
    return outer[0] == inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2]


def overlaps(one, other):
    """Whether two places share a character."""
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


class Collector:
    """Takes community after community."""

    def __init__(self, tokens):
        self._ids = tokens.ids
        self.texts, self.questions, self.good, self.partly, self.inside = (Table() for _ in range(5))
        self.columns = {name: [] for name in ("text_community", "text_kind", "text_place", "question_community",
                                              "question_is_lesson", "question_is_answerable", "question_style")}
        self.communities, self.teaches, self.articles, self.styles = [], [], {}, {}

    def add(self, cut):
        """A community as cut.ts wrote it."""
        community, first = len(self.communities), len(self.texts.rows)
        self.communities.append(cut["name"])
        self.teaches.append(cut["teaches"])
        places = [tuple(text["place"]) for text in cut["texts"]]
        of_article = {}
        for i, place in enumerate(places):
            of_article.setdefault(place[0], []).append(i)
        for i, (text, place) in enumerate(zip(cut["texts"], places)):
            article = self.articles.setdefault((community, place[0]), len(self.articles))
            self.texts.rows.append(self._ids("passage: " + text["text"]))
            self._put("text", community=community, kind=int(text["kind"] == "window"), place=(article, *place[1:]))
            inside = [first + j for j in of_article[place[0]]
                      if cut["texts"][j]["kind"] == "sentence" and holds(place, places[j])]
            self.inside.rows.append(inside or [first + i])
        for is_lesson, questions in enumerate((cut["questions"], cut["lessons"])):
            for question in questions:
                self._add_question(question, is_lesson, community, first, places, of_article)

    def _add_question(self, question, is_lesson, community, first, places, of_article):
        good, partly = set(), set()
        for gold in map(tuple, question["gold"]):
            for i in of_article.get(gold[0], []):
                if holds(places[i], gold):
                    good.add(first + i)
                elif overlaps(places[i], gold):
                    partly.add(first + i)
        self.questions.rows.append(self._ids("query: " + question["text"]))
        self.good.rows.append(sorted(good))
        self.partly.rows.append(sorted(partly - good))
        style = self.styles.setdefault(question["style"] or "", len(self.styles))
        self._put("question", community=community, is_lesson=is_lesson, is_answerable=int(question["answerable"]),
                  style=style)

    def _put(self, prefix, **values):
        for name, value in values.items():
            self.columns[f"{prefix}_{name}"].append(value)

    def arrays(self):
        """All but the pieces' embeddings."""
        used = np.unique(np.array([i for rows in (self.texts.rows, self.questions.rows) for row in rows for i in row]
                                  + list(MARKS)))
        number = {int(piece): at for at, piece in enumerate(used)}
        for table in (self.texts, self.questions):
            table.rows = [[number[i] for i in row] for row in table.rows]
        return {
            **self.texts.arrays("text_ids", "text_at", np.uint16), **self.questions.arrays("question_ids", "question_at", np.uint16),
            **self.good.arrays("good", "good_at"), **self.partly.arrays("partly", "partly_at"),
            **self.inside.arrays("inside", "inside_at"),
            **{name: np.array(values, np.int32) for name, values in self.columns.items()},
            "communities": np.array(self.communities), "teaches": np.array(self.teaches),
            "styles": np.array(list(self.styles)), "used": used.astype(np.uint32),
        }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cuts", metavar="CUTS", help="folder that cut.ts wrote to")
    parser.add_argument("encoder", metavar="ENCODER", help="folder with tokenizer.json")
    parser.add_argument("start", metavar="START.npz", help="what weights.py wrote")
    parser.add_argument("out", metavar="OUT.npz")
    options = parser.parse_args()
    if not os.path.isdir(options.cuts):
        parser.error(f"{options.cuts}: not a folder; cut.ts writes it")
    collector = Collector(Tokens(options.encoder))
    for file in sorted(os.listdir(options.cuts)):
        if file.endswith(".json"):
            with open(os.path.join(options.cuts, file), encoding="utf-8") as cut:
                collector.add(json.load(cut))
    arrays = collector.arrays()
    arrays["words"] = load_start(options.start)["emb.word"][arrays["used"]].astype(np.float16)
    np.savez_compressed(options.out, **arrays)
    print(f"{len(arrays['text_kind'])} texts, {len(arrays['question_style'])} questions of {len(arrays['communities'])}"
          f" communities; {os.path.getsize(options.out):,} bytes")


if __name__ == "__main__":
    main()
