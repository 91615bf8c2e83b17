"""What is learned: which of a question's windows answers, whether any does, and where the answer is."""
import torch
import torch.nn.functional as F

LARGEST = 30
BINARY = .5


def answering(scores, labels, groups):
    """Softmax over a question's windows and "none" (log-odds 0), and half of the binary cross-entropy of each window.

    scores, labels, groups [n]: of each window; groups number the questions.
    """
    count = int(groups[-1]) + 1
    powers = scores.clamp(-LARGEST, LARGEST).exp()
    zeros = torch.zeros(count, device=scores.device)
    every = 1 + zeros.index_add(0, groups, powers)
    right = zeros.index_add(0, groups, powers * labels)
    answered = zeros.index_add(0, groups, labels) > 0
    right = torch.where(answered, right.clamp(min=1e-9), torch.ones_like(right))
    return (every.log() - right.log()).mean() + BINARY * F.binary_cross_entropy_with_logits(scores, labels)


def marking(tags, ids, asked, first, last, pad):
    """Binary cross-entropy of the pieces of texts whose answer is marked, 0 where none is.

    tags, ids [n, length]; asked [n, 1] pieces of the question; first, last [n] pieces of the answer in the text, or -1.
    """
    rows = first >= 0
    if not bool(rows.any()):
        return tags.new_zeros(())
    begin, at = asked[rows] + 2, torch.arange(ids.shape[1], device=ids.device)[None]
    wanted = (at >= first[rows][:, None] + begin) & (at <= last[rows][:, None] + begin)
    counted = (ids[rows] != pad) & (at >= begin)
    each = F.binary_cross_entropy_with_logits(tags[rows], wanted.float(), reduction="none")
    return (each * counted).sum() / counted.sum()
