"""The loss, and one step of Adam."""
import jax
import jax.numpy as jnp
import optax

from encoding import upper_vectors

LONGEST_GRADIENT = 1.0
FAR = -1e9


def loss(top, batch, tau, anchor):
    """(loss, (its contrastive part, how far the vectors have moved)) of one batch of `batches.batch`.

    Contrastive: InfoNCE (https://arxiv.org/abs/1807.03748) with several right texts a question, over cosines / tau:
    the log of the share that the right texts have of exp(cosine / tau) of all texts that count, negated.
    Moved: 1 - the cosine to the vector from before training, of texts and of questions; `anchor` times this is added.
    """
    questions = upper_vectors(top, batch["question"], batch["question_mask"])
    texts = upper_vectors(top, batch["text"], batch["text_mask"])
    all_texts = jnp.where(batch["counts"], questions @ texts.T / tau, FAR)
    right = jnp.where(batch["answers"], all_texts, FAR)
    contrastive = _mean(jax.nn.logsumexp(all_texts, 1) - jax.nn.logsumexp(right, 1), batch["asked"])
    moved = (_mean(1 - (texts * batch["text_before"]).sum(1), batch["used"])
             + _mean(1 - (questions * batch["question_before"]).sum(1), batch["asked"]))
    return contrastive + anchor * moved, (contrastive, moved)


def _mean(values, weights):
    return (values * weights).sum() / weights.sum()


def learner(top, tau, anchor):
    """(state, step): `step(top, state, batch, rate)` gives the next top, state and [contrastive, moved, gradient]."""
    adam = optax.chain(optax.clip_by_global_norm(LONGEST_GRADIENT), optax.scale_by_adam(b1=.9, b2=.98))

    @jax.jit
    def step(top, state, batch, rate):
        (_, parts), gradient = jax.value_and_grad(loss, has_aux=True)(top, batch, tau, anchor)
        updates, state = adam.update(gradient, state)
        top = {name: weight - rate * updates[name] for name, weight in top.items()}
        return top, state, jnp.stack([*parts, optax.global_norm(gradient)])

    return adam.init(top), step


def rate_at(done, highest):
    """The learning rate when the share `done` is over: rises during the first 8 %, then falls evenly to 3 %."""
    return highest * min(1, done / .08 + .05) * max(.03, 1 - done)
