"""GLER-BiGRUnet in plain Keras 3 on TensorFlow, as the paper's authors would write it; see bench_gler.py.

It has an environment of its own: python -m venv KERAS && KERAS/bin/pip install tensorflow-cpu keras
Not part of the plugin. Reads `train N` and `validate` from stdin, answers with seconds, processor
seconds and peak memory in GB.
"""

import argparse
import os
import resource
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import keras
import numpy as np
import tensorflow as tf
from keras import layers, ops

HIDDEN = 256


class SelfAttention(layers.Layer):
    """Eq 14 and 15: single head, no bias."""

    def build(self, shape):
        self.products = [layers.Dense(HIDDEN, use_bias=False) for _ in range(3)]
        for product in self.products:
            product.build(shape)

    def call(self, x):
        query, key, value = (product(x) for product in self.products)
        scores = ops.matmul(query, ops.transpose(key, (0, 2, 1))) / np.sqrt(HIDDEN)
        return ops.matmul(ops.softmax(scores), value)


def gler(widths, activations, steps, target):
    """The functional model with one output for each input."""
    inputs = [keras.Input((steps, width)) for width in widths]
    local = [
        layers.Conv1D(HIDDEN, 3, padding="same", activation=a)(layers.Dense(HIDDEN, activation=a)(x))
        for x, a in zip(inputs, activations)
    ]
    factors = layers.Concatenate()(local[1:])
    mixed = layers.MultiHeadAttention(8, HIDDEN // 8)(local[0], factors)
    line1 = layers.Dropout(0.2)(layers.TimeDistributed(layers.Dense(HIDDEN // 2))(mixed))
    for _ in range(3):
        line1 = layers.Bidirectional(layers.GRU(HIDDEN // 2, return_sequences=True))(line1)
    line2 = layers.Bidirectional(layers.GRU(HIDDEN // 2, return_sequences=True))(factors)
    lines = [layers.Dropout(0.2)(line1)] + [layers.Dropout(0.2)(line2)] * (len(widths) - 1)
    outputs = []
    for feature, line, width in zip(local, lines, widths):
        summed = layers.Add()([feature, line])
        raised = layers.Concatenate()([summed, SelfAttention()(summed)])
        if target == "last":
            raised = raised[:, -1]
        outputs.append(layers.Dense(width)(layers.Dropout(0.2)(raised)))
    model = keras.Model(inputs, outputs)
    share = 1 / len(widths)
    losses = [keras.losses.LogCosh() for _ in widths]
    model.compile(keras.optimizers.Nadam(1e-4), losses, loss_weights=[share] * len(widths))
    return model


def dataset(tables, starts, steps, target, copies, batch):
    """Windows of rows `starts`, each `copies` times, shuffled before they are repeated."""
    x = tuple(np.stack([t[s : s + steps] for s in starts]) for t in tables)
    shifted = [np.stack([t[s + 1 : s + steps + 1] for s in starts]) for t in tables]
    y = tuple(s[:, -1] if target == "last" else s for s in shifted)
    windows = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(starts))
    return windows.repeat(copies).batch(batch).prefetch(1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--widths", type=int, nargs="+", required=True)
    parser.add_argument("--target", default="seq")
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    tf.config.threading.set_intra_op_parallelism_threads(given.threads)
    draw = np.random.default_rng(0)
    tables = [draw.normal(size=(79, width)).astype(np.float32) for width in given.widths]
    training = [i * 64 // 45 for i in range(45)]
    validation = sorted(set(range(64)) - set(training))
    model = gler(given.widths, ["tanh", "tanh", "relu", "relu"][: len(tables)], 15, given.target)
    fits = dataset(tables, training, 15, given.target, 1 << 20, 64)
    checks = dataset(tables, validation, 15, given.target, 16, 64)
    model.fit(fits.take(2), verbose=0)
    model.evaluate(checks.take(1), verbose=0)
    print("ready", model.count_params(), flush=True)
    for line in sys.stdin:
        word, *count = line.split()
        begun, worked = time.perf_counter(), time.process_time()
        if word == "train":
            model.fit(fits.take(int(count[0])), verbose=0)
        else:
            model.evaluate(checks, verbose=0)
        seconds, work = time.perf_counter() - begun, time.process_time() - worked
        print(seconds, work, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6, flush=True)


if __name__ == "__main__":
    main()
