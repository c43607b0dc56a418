"""Weights for the book's engine, as .safetensors, and what PyTorch predicts with them.

python3 write_weights.py FOLDER, from the project's folder; needs python3-safetensors.
"""
import csv
import gzip
import sys
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import save_file as save_arrays
from safetensors.torch import save_file
from torch import nn

DIGITS = Path("src/main/resources/nnbook/data/digits.csv.gz")
folder = Path(sys.argv[1])
torch.set_num_threads(1)


def digits():
    with gzip.open(DIGITS, "rt") as file:
        rows = list(csv.reader(file))[1:]
    table = torch.tensor([[int(n) for n in row] for row in rows])
    return table[:, :64] / 16, table[:, 64]


def record(name, x, predictions):
    """All digits of the predictions, for the test of our engine."""
    table = torch.cat([x, predictions], 1).tolist()
    lines = [",".join(f"{number:.9g}" for number in row) for row in table]
    (folder / name).write_text("\n".join(lines) + "\n")


x, y = digits()
test = torch.arange(len(x)) % 5 == 0

# tag::write-weights-train[]
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 16), nn.Tanh(), nn.Linear(16, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(200):
    optimizer.zero_grad()
    loss = nn.CrossEntropyLoss()(model(x[~test]), y[~test])
    loss.backward()
    optimizer.step()
# end::write-weights-train[]

# tag::write-weights-save[]
save_file(model.state_dict(), folder / "digits-pytorch.safetensors")
# end::write-weights-save[]

with torch.no_grad():
    p = torch.softmax(model(x), 1)
right = (p.argmax(1) == y)[test].float().mean()
print(f"right on the test images: {right:.4f}")
for n in (0, 5, 10):
    print(f"image {n} is a {y[n]}, named {p[n].argmax()}"
          f" with {p[n].max():.6f}")
for name, values in model.state_dict().items():
    print(name, list(values.shape))

# tag::write-weights-keras[]
def keras(model):
    """The same numbers as Keras keeps them: kernels [in x out]."""
    arrays = {}
    for layer, dense in zip(("dense", "dense_1"), (model[0], model[2])):
        kernel = dense.weight.detach().numpy().T
        arrays[layer + "/kernel"] = np.ascontiguousarray(kernel)
        arrays[layer + "/bias"] = dense.bias.detach().numpy()
    return arrays


save_arrays(keras(model), folder / "digits-keras.safetensors")
# end::write-weights-keras[]

torch.manual_seed(1)
square = nn.Sequential(nn.Linear(4, 4), nn.Tanh(), nn.Linear(4, 4))
wrong = nn.Sequential(nn.Linear(4, 4), nn.Tanh(), nn.Linear(4, 4))
wrong.load_state_dict(
    {name: values.t() for name, values in square.state_dict().items()})
q = torch.tensor([[1.0, 0.0, -1.0, 0.5]])
with torch.no_grad():
    print("4-4-4:     ", *(f"{z:9.6f}" for z in square(q)[0]))
    print("transposed:", *(f"{z:9.6f}" for z in wrong(q)[0]))
save_file(square.state_dict(), folder / "square-pytorch.safetensors")

some = torch.nonzero(test)[:20, 0]
record("digits-pytorch.csv", x[some], p[some])
record("square-pytorch.csv", q, square(q).detach())
