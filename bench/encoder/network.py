"""The encoder in PyTorch: words, places and layers as layers.py has them, then the mean of the tokens, of length 1."""
import torch
import torch.nn.functional as F
from torch import nn

from layers import EPSILON, LAYERS, WIDTH, Layer, start_layers
from tokens import LONGEST, PAD


class Encoder(nn.Module):
    """`words` [n, 384] are the embeddings of pieces; they, the places and their norm stay as they are."""

    def __init__(self, words, start, dropout=0.):
        super().__init__()
        self.word = nn.Embedding.from_pretrained(torch.tensor(words).float(), freeze=True)
        self.pos = nn.Parameter(torch.tensor(start["emb.pos"])[:LONGEST].float(), requires_grad=False)
        self.ln = nn.LayerNorm(WIDTH, EPSILON)
        self.ln.weight.data.copy_(torch.tensor(start["emb.lw"]))
        self.ln.bias.data.copy_(torch.tensor(start["emb.lb"]))
        self.ln.requires_grad_(False)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        start_layers(self.layers, start)

    def forward(self, ids):
        """ids [n, length] -> vectors [n, 384]."""
        mask = ids != PAD
        x = self.ln(self.word(ids) + self.pos[:ids.shape[1]])
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        m = mask[..., None].float()
        return F.normalize((x.float() * m).sum(1) / m.sum(1), dim=-1)


def freeze_below(encoder, first):
    """Lets only the layers from `first` on learn."""
    for layer in encoder.layers[:first]:
        layer.requires_grad_(False)
