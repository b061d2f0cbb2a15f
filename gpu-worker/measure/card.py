"""What a GPU does with a model of Zephyr 7B's shape: the two shares that `npm run gpu:plan` (gpu-worker/src/plan.ts) takes for granted.

Weights are random, which changes no time. Needs a CUDA GPU and PyTorch, nothing else:
    python3 gpu-worker/measure/card.py [--bandwidth GB/s --teraflops TFLOPS]     (by default an H100 SXM's, from its data sheet)
It is PyTorch, not vLLM: the attention is PyTorch's own, the steps of writing are CUDA graphs as in an engine.
Prints a JSON object a line; times are medians of 20 runs, in milliseconds.
"""

import argparse
import json
import statistics

import torch
import torch.nn.functional as F

LAYERS, HIDDEN, INNER, HEADS, KV_HEADS, HEAD, WORDS = 32, 4096, 14336, 32, 8, 128, 32000
PARAMETERS = LAYERS * (HIDDEN * (HEADS + 2 * KV_HEADS) * HEAD + HEADS * HEAD * HIDDEN + 3 * HIDDEN * INNER) + 2 * WORDS * HIDDEN
KV_BYTES = 2 * LAYERS * KV_HEADS * HEAD * 2
RUNS = 20


def matrix(rows, columns):
    return torch.randn(rows, columns, device="cuda", dtype=torch.bfloat16) * 0.02


class Layer:
    def __init__(self):
        self.qkv = matrix((HEADS + 2 * KV_HEADS) * HEAD, HIDDEN)
        self.out = matrix(HIDDEN, HEADS * HEAD)
        self.up = matrix(2 * INNER, HIDDEN)
        self.down = matrix(HIDDEN, INNER)
        self.norms = torch.ones(2, HIDDEN, device="cuda", dtype=torch.bfloat16)

    def __call__(self, x, turn, cache):
        """x: sequences × tokens × HIDDEN. cache: keys and values before these tokens, or None where a prompt is read."""
        sequences, tokens, _ = x.shape
        parts = F.linear(F.rms_norm(x, (HIDDEN,), self.norms[0]), self.qkv)
        q, k, v = parts.split([HEADS * HEAD, KV_HEADS * HEAD, KV_HEADS * HEAD], -1)
        heads = lambda part, count: part.view(sequences, tokens, count, HEAD).transpose(1, 2)
        q, k, v = rotated(heads(q, HEADS), turn), rotated(heads(k, KV_HEADS), turn), heads(v, KV_HEADS)
        if cache is not None:
            keys, values = cache
            keys[:, :, -1:], values[:, :, -1:] = k, v
            k, v = keys, values
        seen = F.scaled_dot_product_attention(q, k, v, is_causal=cache is None, enable_gqa=True)
        x = x + F.linear(seen.transpose(1, 2).reshape(sequences, tokens, -1), self.out)
        gate, up = F.linear(F.rms_norm(x, (HIDDEN,), self.norms[1]), self.up).chunk(2, -1)
        return x + F.linear(F.silu(gate) * up, self.down)


def rotated(x, turn):
    half = torch.cat((-x[..., HEAD // 2 :], x[..., : HEAD // 2]), -1)
    return x * turn[0] + half * turn[1]


def turns(tokens):
    angles = torch.arange(tokens, device="cuda")[:, None] / 10000 ** (torch.arange(0, HEAD, 2, device="cuda") / HEAD)
    angles = torch.cat((angles, angles), -1)
    return angles.cos().bfloat16(), angles.sin().bfloat16()


def graph_of(work):
    """The work as a CUDA graph, as engines run their steps: launching hundreds of small kernels would else take longer than they do."""
    side = torch.cuda.Stream()
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side):
        for _ in range(3):
            work()
    torch.cuda.current_stream().wait_stream(side)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        work()
    return graph.replay


def milliseconds(work):
    times = []
    for _ in range(RUNS):
        start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        start.record()
        work()
        end.record()
        torch.cuda.synchronize()
        times.append(start.elapsed_time(end))
    return statistics.median(times)


@torch.inference_mode()
def main():
    options = argparse.ArgumentParser()
    options.add_argument("--bandwidth", type=float, default=3350)
    options.add_argument("--teraflops", type=float, default=989)
    card = options.parse_args()
    torch.manual_seed(1)
    layers = [Layer() for _ in range(LAYERS)]
    embedding, head = matrix(WORDS, HIDDEN), matrix(WORDS, HIDDEN)
    print(json.dumps({"gpu": torch.cuda.get_device_name(), "torch": torch.__version__, "parameters": PARAMETERS}))

    def forward(words, turn, caches):
        x = F.embedding(words, embedding)
        for layer, cache in zip(layers, caches):
            x = layer(x, turn, cache)
        # Only the last token's words are asked for, of a prompt as of a step.
        return F.linear(F.rms_norm(x[:, -1], (HIDDEN,)), head).argmax(-1)

    for sequences, tokens in ((1, 384), (8, 384), (21, 384), (1, 2048), (4, 2048)):
        words = torch.randint(WORDS, (sequences, tokens), device="cuda")
        turn = turns(tokens)
        work = graph_of(lambda: forward(words, turn, [None] * LAYERS))
        took = milliseconds(work)
        done = 2 * PARAMETERS * sequences * tokens / 1e12
        print(json.dumps({"what": "read prompts", "sequences": sequences, "tokens": tokens, "milliseconds": round(took, 2),
                          "tokensPerSecond": round(sequences * tokens / took * 1000), "shareOfPeak": round(done / took * 1000 / card.teraflops, 3)}))

    for sequences, length in ((1, 512), (8, 512), (21, 512), (64, 512), (64, 2048)):
        words = torch.randint(WORDS, (sequences, 1), device="cuda")
        turn = turns(1)
        new = lambda: torch.randn(sequences, KV_HEADS, length, HEAD, device="cuda", dtype=torch.bfloat16)
        caches = [(new(), new()) for _ in range(LAYERS)]
        work = graph_of(lambda: forward(words, turn, caches))
        took = milliseconds(work)
        # The table of words is looked up, not read.
        read = ((PARAMETERS - WORDS * HIDDEN) * 2 + sequences * length * KV_BYTES) / 1e9
        print(json.dumps({"what": "write one token each", "sequences": sequences, "length": length, "milliseconds": round(took, 2),
                          "tokensPerSecond": round(sequences / took * 1000), "shareOfBandwidth": round(read / took * 1000 / card.bandwidth, 3)}))
        del caches, work
        torch.cuda.empty_cache()


main()
