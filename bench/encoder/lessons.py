"""What arrays.py wrote, on the device where it is read."""
import numpy as np
import torch

from tokens import END, PAD

# Rows are padded to a multiple of this: a graphics card computes such widths faster.
STEP = 8
ENCODED_AT_ONCE = 1024


class Rows:
    """Ids of texts or of questions, which `of` puts into rows."""

    def __init__(self, ids, at, device):
        self.lengths = np.diff(at)
        self._ids = torch.tensor(ids.astype(np.int32), device=device)
        self._at = torch.tensor(at.astype(np.int64), device=device)

    def of(self, numbers, longest):
        """ids [n, length], each row cut at `longest`, with </s> at its end."""
        wanted = torch.as_tensor(numbers, device=self._ids.device)
        length = -(-int(min(longest, self.lengths[numbers].max())) // STEP) * STEP
        at = torch.arange(length, device=self._ids.device)[None]
        kept = (self._at[wanted + 1] - self._at[wanted]).clamp(max=longest)[:, None]
        ids = self._ids[(self._at[wanted][:, None] + at).clamp(max=len(self._ids) - 1)]
        return torch.where(at == kept - 1, END, torch.where(at < kept, ids, PAD)).long()


class Lessons:
    """Texts and questions of all communities by their numbers; `names` are those of the communities."""

    def __init__(self, path, device):
        self._arrays = dict(np.load(path))
        self.names, self.styles = list(self["communities"]), list(self["styles"])
        self.texts, self.questions = (Rows(self[f"{one}_ids"], self[f"{one}_at"], device) for one in ("text", "question"))

    def __getitem__(self, name):
        return self._arrays[name]

    def numbers(self, names):
        """The numbers of communities; ends the program where one is not there."""
        if unknown := set(names) - set(self.names):
            raise SystemExit(f"not among the cut communities: {', '.join(sorted(unknown))}")
        return [self.names.index(name) for name in names]

    def teaching(self):
        """The names of the communities that roles.ts lets teach."""
        return [name for name, teaches in zip(self.names, self["teaches"]) if teaches]

    def texts_of(self, community):
        return np.where(self["text_community"] == community)[0]

    def listed(self, name, number):
        """A list of `good`, `partly` or `inside`."""
        return self[name][self[name + "_at"][number]:self[name + "_at"][number + 1]]


def encode(encoder, rows, numbers, longest):
    """Vectors [n, 384] of texts or questions."""
    was_training = encoder.training
    encoder.eval()
    order = np.argsort(rows.lengths[numbers])
    parts = [order[at:at + ENCODED_AT_ONCE] for at in range(0, len(order), ENCODED_AT_ONCE)]
    with torch.no_grad():
        vectors = torch.cat([encoder(rows.of(numbers[part], longest)) for part in parts])
    encoder.train(was_training)
    return vectors[torch.as_tensor(np.argsort(order), device=vectors.device)]
