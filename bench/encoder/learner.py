"""AdamW for a model that computes in 16 bits."""
import torch
from torch import nn

LONGEST_GRADIENT = 1.


class Learner:
    """Keeps 32-bit masters of the weights: steps are so small that 16 bits (bfloat16) would round them away."""

    def __init__(self, model, decay):
        named = {name: weight for name, weight in model.named_parameters() if weight.requires_grad}
        self.masters = {name: weight.detach().float().clone() for name, weight in named.items()}
        model.bfloat16()
        self._weights = list(named.values())
        masters = list(self.masters.values())
        self._adam = torch.optim.AdamW(
            [dict(params=[m for m in masters if m.ndim == 2], weight_decay=decay),
             dict(params=[m for m in masters if m.ndim != 2], weight_decay=0.)],
            betas=(.9, .98), fused=masters[0].is_cuda)

    def step(self, loss, rate):
        """One step down the loss."""
        for group in self._adam.param_groups:
            group["lr"] = rate
        for weight in self._weights:
            weight.grad = None
        loss.backward()
        masters = list(self.masters.values())
        for master, weight in zip(masters, self._weights):
            master.grad = torch.zeros_like(master) if weight.grad is None else weight.grad.float()
        nn.utils.clip_grad_norm_(masters, LONGEST_GRADIENT)
        self._adam.step()
        with torch.no_grad():
            torch._foreach_copy_(self._weights, masters)

