"""The cross-encoder in PyTorch: the encoder's layers (bench/encoder/layers.py), with heads over the row's first piece."""
import torch
import torch.nn.functional as F
from torch import nn

from layers import EPSILON, LAYERS, WIDTH, Layer, start_layers
from rows import MOST_DUEL, PAD


class CrossEncoder(nn.Module):
    """`words` are the embeddings of pieces, which stay as they are."""

    def __init__(self, words, layers=LAYERS, dropout=0.):
        super().__init__()
        self.dropout = dropout
        self.word = nn.Embedding.from_pretrained(torch.tensor(words), freeze=True)
        self.pos = nn.Parameter(torch.zeros(MOST_DUEL, WIDTH))
        self.ln = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.head, self.lead, self.tag = (nn.Linear(WIDTH, 1) for _ in range(3))

    def forward(self, ids):
        """(log-odds that each row's text answers [n], the same for each piece to be of the answer [n, length])."""
        x = self.read(ids)
        return self.head(x[:, 0])[:, 0], self.tag(x)[..., 0]

    def leads(self, ids):
        """The log-odds [n] that the later text of each duel answers and the earlier one does not."""
        return self.lead(self.read(ids)[:, 0])[:, 0]

    def both(self, ids):
        """(log-odds that the text answers, that the later one leads) of a single row."""
        first = self.read(ids)[:, 0]
        return self.head(first)[0, 0], self.lead(first)[0, 0]

    def read(self, ids):
        """What the last layer says of each piece [n, length, WIDTH]."""
        mask = ids != PAD
        x = self.ln(self.word(ids) + self.pos[:ids.shape[1]])
        x = F.dropout(x, self.dropout, self.training)
        for layer in self.layers:
            x = layer(x, None if mask.all() else mask[:, None, None, :])
        return x


def start_from(model, start):
    """Puts the weights of the encoder into a model, from what bench/encoder/weights.py wrote."""
    model.pos.data.copy_(torch.tensor(start["emb.pos"])[:MOST_DUEL].float())
    model.ln.weight.data.copy_(torch.tensor(start["emb.lw"]))
    model.ln.bias.data.copy_(torch.tensor(start["emb.lb"]))
    start_layers(model.layers, start)
    for head in (model.head, model.lead):
        nn.init.normal_(head.weight, std=.02)
        nn.init.constant_(head.bias, -1.)    # few windows answer
