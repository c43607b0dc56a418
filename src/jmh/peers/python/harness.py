"""What the Python peers share: the files of a piece of work, and the talk with the driver."""
import gzip
import sys
import time
from types import SimpleNamespace

import numpy as np


def arguments():
    """Returns what the driver asks for: key=value, numbers as numbers."""
    work = SimpleNamespace()
    for argument in sys.argv[1:]:
        key, value = argument.split("=", 1)
        for kind in (int, float):
            try:
                value = kind(value)
                break
            except ValueError:
                pass
        setattr(work, key, value)
    return work


def floats(work, name, columns):
    """Reads a matrix that the driver wrote."""
    return np.fromfile(f"{work.folder}/{name}.f32", np.float32).reshape(-1, columns)


def start(work):
    """Returns all weights in a row, as they were before the training: W1, b1, W2, b2."""
    return np.fromfile(f"{work.folder}/start.f32", np.float32)


def views(flat, work):
    """Returns W1 [in x hidden], b1, W2 [hidden x out], b2 as views of the row of weights."""
    shapes = [(work.inputs, work.hidden), (work.hidden,), (work.hidden, work.outputs),
              (work.outputs,)]
    parts = []
    begin = 0
    for shape in shapes:
        size = shape[0] * shape[-1] if len(shape) == 2 else shape[0]
        parts.append(flat[begin:begin + size].reshape(shape))
        begin += size
    return parts


def serve(versions, check, run, samples):
    """Answers the driver, line by line: the check's numbers, or seconds for each sample."""
    print("ready", versions, flush=True)
    for line in sys.stdin:
        request = line.split()
        if request[0] == "check":
            print(*[f"{number:.9g}" for number in check()], flush=True)
        else:
            limit = float(request[1])
            begin = now = time.perf_counter()
            runs = 0
            while now - begin < limit:
                run()
                runs += 1
                now = time.perf_counter()
            print((now - begin) / (runs * samples), flush=True)


def idx(path, header):
    """Returns the bytes of one of the four files after its header."""
    with open(path, "rb") as file:
        return np.frombuffer(gzip.decompress(file.read()), np.uint8, offset=header)


def fashion(folder, part):
    """Returns images [n x 784] from 0 to 1, and labels."""
    pixels = idx(f"{folder}/{part}-images-idx3-ubyte.gz", 16).reshape(-1, 784)
    labels = idx(f"{folder}/{part}-labels-idx1-ubyte.gz", 8)
    return np.multiply(pixels, np.float32(1 / 255), dtype=np.float32), labels.astype(np.int64)


def he_start(work, rng):
    """Draws weights as large as He proposes; biases are 0."""
    flat = np.zeros(work.inputs * work.hidden + work.hidden
                    + work.hidden * work.outputs + work.outputs, np.float32)
    w1, _, w2, _ = views(flat, work)
    for w in (w1, w2):
        limit = (6 / w.shape[0]) ** 0.5
        w[...] = rng.uniform(-limit, limit, w.shape)
    return flat
