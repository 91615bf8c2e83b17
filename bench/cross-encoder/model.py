"""The cross-encoder in PyTorch: BERT's layers as multilingual-e5-small has them, with a head over the row's first piece.

Its names are those of bench/encoder/network.py: "qkv", "ao", "fi", "fo" are the linear parts of a layer, "aln" and "oln"
its norms.
"""
import torch
import torch.nn.functional as F
from torch import nn

from rows import MOST_ROW, PAD

LAYERS, WIDTH, HEADS, HIDDEN = 12, 384, 12, 1536
EPSILON = 1e-12
LINEAR, NORMS = ("qkv", "ao", "fi", "fo"), ("aln", "oln")


class Layer(nn.Module):
    """Attention, then the feed-forward part, each added to what came in and normalised."""

    def __init__(self, dropout):
        super().__init__()
        self.dropout = dropout
        self.qkv, self.ao = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.fi, self.fo = nn.Linear(WIDTH, HIDDEN), nn.Linear(HIDDEN, WIDTH)
        self.aln, self.oln = nn.LayerNorm(WIDTH, EPSILON), nn.LayerNorm(WIDTH, EPSILON)

    def forward(self, x, mask):
        n, length, _ = x.shape
        q, k, v = self.qkv(x).view(n, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        drop = self.dropout if self.training else 0.
        context = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=drop)
        context = context.transpose(1, 2).reshape(n, length, WIDTH)
        x = self.aln(x + F.dropout(self.ao(context), drop))
        return self.oln(x + F.dropout(self.fo(F.gelu(self.fi(x))), drop))


class CrossEncoder(nn.Module):
    """`words` are the embeddings of pieces, which stay as they are."""

    def __init__(self, words, layers=LAYERS, dropout=0.):
        super().__init__()
        self.dropout = dropout
        self.word = nn.Embedding.from_pretrained(torch.tensor(words), freeze=True)
        self.pos = nn.Parameter(torch.zeros(MOST_ROW, WIDTH))
        self.ln = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.head, self.tag = nn.Linear(WIDTH, 1), nn.Linear(WIDTH, 1)

    def forward(self, ids):
        """(log-odds that each row's text answers [n], the same for each piece to be of the answer [n, length])."""
        mask = ids != PAD
        x = self.ln(self.word(ids) + self.pos[:ids.shape[1]])
        x = F.dropout(x, self.dropout, self.training)
        for layer in self.layers:
            x = layer(x, None if mask.all() else mask[:, None, None, :])
        return self.head(x[:, 0])[:, 0], self.tag(x)[..., 0]


def start_from(model, start):
    """Puts the weights of the encoder into a model, from what bench/encoder/weights.py wrote."""
    def put(part, name):
        weight = torch.tensor(start[name + ".w"]).float()
        part.weight.data.copy_(weight.T if weight.ndim == 2 else weight)
        part.bias.data.copy_(torch.tensor(start[name + ".b"]))

    model.pos.data.copy_(torch.tensor(start["emb.pos"])[:MOST_ROW].float())
    model.ln.weight.data.copy_(torch.tensor(start["emb.lw"]))
    model.ln.bias.data.copy_(torch.tensor(start["emb.lb"]))
    for number, layer in enumerate(model.layers):
        for name in LINEAR + NORMS:
            put(getattr(layer, name), f"l{number}.{name}")
    nn.init.normal_(model.head.weight, std=.02)
    nn.init.constant_(model.head.bias, -1.)    # few windows answer
