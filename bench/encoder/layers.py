"""The layers of multilingual-e5-small in PyTorch (https://arxiv.org/abs/2402.05672), which encoder and cross-encoder share.

Start weights are a flat dict of float32 arrays: "emb.pos" [512, 384], "emb.lw" and "emb.lb" [384], and of each layer l
"l0.qkv" [384, 1152], "l0.ao" [384, 384], "l0.fi" [384, 1536], "l0.fo" [1536, 384] (attention's inputs and output, the
two matrices of the feed-forward part), each with .w and .b, and the norms "l0.aln" and "l0.oln" [384] after either part.
"""
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

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


def put(part, start, name):
    """Puts the start weights of this name into a linear layer or a norm."""
    weight = torch.tensor(start[name + ".w"]).float()
    part.weight.data.copy_(weight.T if weight.ndim == 2 else weight)
    part.bias.data.copy_(torch.tensor(start[name + ".b"]))


def start_layers(layers, start):
    """Puts the start weights into layers."""
    for number, layer in enumerate(layers):
        for name in LINEAR + NORMS:
            put(getattr(layer, name), start, f"l{number}.{name}")


def watch_inputs(layers, largest):
    """Hooks that keep in `largest` the largest inputs of each linear layer, by its name ("l0.qkv"); -> the hooks."""
    def hook(name):
        def see(_, inputs):
            values = inputs[0].abs().reshape(-1, inputs[0].shape[-1]).max(0).values.numpy()
            largest[name] = np.maximum(largest.get(name, 0), values)
        return see

    return [getattr(layer, part).register_forward_pre_hook(hook(f"l{number}.{part}"))
            for number, layer in enumerate(layers) for part in LINEAR]
