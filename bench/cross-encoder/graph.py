"""The graph of the cross-encoder: that of the encoder, from the embeddings of words to its last layer, and the heads."""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from layers import NORMS, WIDTH
from rows import MOST_DUEL
from smoothing import smoothed

# Names of the encoder's graph: its input, what it looks up, which places count, what its last layer gives, and how the sum behind
# a layer's attention ends.
IDS, LOOKED_UP, MASK, LAST = "input_ids", "emb.word", "mask", "last_hidden_state"
SUM = ".x1.s"
INPUT, OUTPUT, LEADS = "words", "answers", "leads"


def initialisers(weights, largest):
    """name -> array, as the encoder's graph names its parts: integers, scales and factors of linear layers, the rest as it is."""
    out = {"emb.pos": weights["pos"][:MOST_DUEL], "emb.lw": weights["ln.weight"], "emb.lb": weights["ln.bias"]}
    for name in largest:
        layer, part = name.split(".")
        p, trained = f"{layer}.{part}", f"layers.{layer[1:]}.{part}"
        out[p + ".w"], out[p + ".s"], out[p + ".f"] = smoothed(weights[trained + ".weight"].T, largest[name])
        out[p + (".bb" if part == "fi" else ".b")] = weights[trained + ".bias"]    # that of fi is added with the GELU
    for layer in {name.split(".")[0] for name in largest}:
        for norm in NORMS:
            trained = f"layers.{layer[1:]}.{norm}"
            out[f"{layer}.{norm}.w"], out[f"{layer}.{norm}.b"] = weights[trained + ".weight"], weights[trained + ".bias"]
    return out


def without_mask(nodes):
    """The nodes of the layers, which read the words' embeddings; a row is read alone, so that all its places count."""
    names = [node.output[0] for node in nodes]
    kept = [n for n in nodes[names.index(LOOKED_UP) + 1:names.index(LAST) + 1] if n.output[0] != MASK]
    for node in kept:
        inputs = [{IDS: INPUT, LOOKED_UP: INPUT, MASK: ""}.get(name, name) for name in node.input]
        while inputs and inputs[-1] == "":
            inputs.pop()
        del node.input[:]
        node.input.extend(inputs)
    return kept


def first_place_only(nodes):
    """The same nodes, of which the last layer makes only what the heads read: its first place, from all places before it."""
    last = max(i for i, node in enumerate(nodes) if node.op_type == "MultiHeadAttention")
    # What the attention's output is added to.
    sums = [i for i, node in enumerate(nodes) if i > last and node.op_type == "Add" and node.output[0].endswith(SUM)]
    if len(sums) != 1:
        raise SystemExit("The encoder's graph is not one that faster.py wrote.")
    taken = {last: 0, sums[0]: 1}
    return [new for i, node in enumerate(nodes) for new in ([first_of(node, taken[i])] if i in taken else []) + [node]]


def first_of(node, at):
    """The node that takes the first place of an input, which is replaced by it."""
    name = node.input[at]
    node.input[at] = f"{name}.first"
    return helper.make_node("Slice", [name, "at0", "at1", "at1"], [node.input[at]])


def heads(weights):
    """(nodes, initialisers) that make the log-odds of what the last layer says of the first piece."""
    nodes = [helper.make_node("Squeeze", [LAST, "at1"], ["whole"])]
    arrays = {"at0": np.array([0], np.int64), "at1": np.array([1], np.int64)}
    for name, output in (("head", OUTPUT), ("lead", LEADS)):
        nodes += [helper.make_node("MatMul", ["whole", f"{name}.w"], [f"{name}.o"]),
                  helper.make_node("Add", [f"{name}.o", f"{name}.b"], [output])]
        arrays |= {f"{name}.w": weights[f"{name}.weight"].T.copy(), f"{name}.b": weights[f"{name}.bias"]}
    return nodes, [numpy_helper.from_array(array, name) for name, array in arrays.items()]


def cross_encoder(encoder, weights, largest):
    """The model: `encoder` is the encoder's, `weights` are trained, `largest` the inputs of linear layers by "l0.qkv"."""
    nodes, (last, arrays) = first_place_only(without_mask(list(encoder.graph.node))), heads(weights)
    stored, new = {i.name: i for i in encoder.graph.initializer}, initialisers(weights, largest)
    for name in sorted({name for node in nodes for name in node.input} & (stored.keys() | new.keys())):
        if name not in new:
            arrays.append(stored[name])
            continue
        old = numpy_helper.to_array(stored[name])
        if name != "emb.pos" and old.shape != new[name].shape:
            raise SystemExit(f"{name}: {new[name].shape} in the trained weights, {old.shape} in the encoder's model.onnx.")
        arrays.append(numpy_helper.from_array(np.ascontiguousarray(new[name]).astype(old.dtype), name))
    rows = helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, [1, "n", WIDTH])
    answers = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 1]) for name in (OUTPUT, LEADS)]
    graph = helper.make_graph([*nodes, *last], "cross-encoder", [rows], answers, arrays)
    return helper.make_model(graph, opset_imports=encoder.opset_import, ir_version=encoder.ir_version,
                             producer_name="verbatim")
