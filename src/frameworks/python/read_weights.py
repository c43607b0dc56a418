"""Reads the XOR network that the book's engine has trained, and asks it.

python3 read_weights.py FOLDER; needs python3-safetensors.
"""
import sys
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn

folder = Path(sys.argv[1])

# tag::read-weights-model[]
model = nn.Sequential(
    nn.Linear(2, 2), nn.ReLU(),
    nn.Linear(2, 1), nn.Sigmoid())
weights = load_file(folder / "xor-engine.safetensors")
model.load_state_dict(weights)
# end::read-weights-model[]

for name in model.state_dict():
    print(name, list(weights[name].shape))

# tag::read-weights-predict[]
x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
with torch.no_grad():
    p = model(x)
for row, answer in zip(x, p):
    print(row.tolist(), "->", f"{answer.item():.6f}")
# end::read-weights-predict[]

lines = [f"{a:g},{b:g},{c:.9g}" for a, b, c in torch.cat([x, p], 1).tolist()]
(folder / "xor-engine.csv").write_text("\n".join(lines) + "\n")
