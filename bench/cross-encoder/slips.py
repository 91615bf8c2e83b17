"""Questions as they are typed on a phone: without Vietnamese marks, or with one slip."""
import unicodedata

LEAST_LETTERS = 4


def mistyped(question, chance):
    """A question with marks loses them; another one has one slip, by chance."""
    bare = without_marks(question)
    return bare if bare != question else slipped(question, chance)


def without_marks(text):
    text = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in text if not unicodedata.combining(c))


def slipped(text, chance):
    """One of the words with four letters or more has two letters exchanged (half of the time), one lost, or one doubled."""
    words = text.split(" ")
    long = [i for i, word in enumerate(words) if len(word) >= LEAST_LETTERS]
    if not long:
        return text
    i = chance.choice(long)
    word, at, kind = words[i], chance.randrange(1, len(words[i]) - 1), chance.random()
    if kind < .5:
        words[i] = word[:at] + word[at + 1] + word[at] + word[at + 2:]
    elif kind < .8:
        words[i] = word[:at] + word[at + 1:]
    else:
        words[i] = word[:at] + word[at] + word[at:]
    return " ".join(words)
