"""A small transformer of PyTorch's own layers, with odd sizes: what ours must compute.

python3 letters_pytorch.py FOLDER; reads letters-engine.safetensors there, writes
letters-pytorch.safetensors and letters-pytorch.csv; needs python3-safetensors.
"""
import sys
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import nn

CONTEXT, WIDTH, HEADS, HIDDEN, COUNT = 5, 6, 2, 9, 7
PADDING = -100

folder = Path(sys.argv[1])
torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


class Positions(nn.Embedding):
    def forward(self, x):
        return x + self.weight[:x.shape[1]]


class Residual(nn.Sequential):
    def forward(self, x):
        return x + super().forward(x)


class CausalSelfAttention(nn.MultiheadAttention):
    def forward(self, x):
        later = torch.ones(x.shape[1], x.shape[1], dtype=torch.bool).triu(1)
        return super().forward(x, x, x, attn_mask=later, need_weights=False)[0]


def network():
    return nn.Sequential(
        nn.Embedding(COUNT, WIDTH), Positions(CONTEXT, WIDTH),
        Residual(
            nn.LayerNorm(WIDTH),
            CausalSelfAttention(WIDTH, HEADS, bias=False, batch_first=True)),
        Residual(
            nn.LayerNorm(WIDTH),
            nn.Linear(WIDTH, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, WIDTH)),
        nn.LayerNorm(WIDTH), nn.Linear(WIDTH, COUNT))


x = torch.tensor([[0, 3, 1, 6, 2], [0, 5, 5, 0, 0], [0, 4, 2, 0, 0]])
y = torch.tensor([[3, 1, 6, 2, 4], [5, 5, 0, PADDING, PADDING], [4, 2, 0, PADDING, PADDING]])
loss_of = nn.CrossEntropyLoss(ignore_index=PADDING)
lines = []


def record(name, values):
    numbers = ",".join(f"{number:.17g}" for number in values.detach().flatten().tolist())
    lines.append(f"{name},{numbers}")


def record_all(prefix, tensors):
    for name, values in tensors:
        record(f"{prefix}.{name}", values)


def made(k, shape):
    """The weights of parameter k, by a formula; the scales of a norm are around 1."""
    i = torch.arange(shape[-1])
    j = torch.arange(shape[0])[:, None] if len(shape) == 2 else 0
    return ((7 * j + 5 * i + 3 * k) % 19 - 9) / 12.0


model = network()
with torch.no_grad():
    for k, (name, parameter) in enumerate(model.named_parameters()):
        is_scale = name in ("2.0.weight", "3.0.weight", "4.weight")
        parameter.copy_(is_scale + made(k, parameter.shape))
logits = model(x)
record("logits", logits)
print(f"logit of letter 3 behind the first: {logits[0, 0, 3].item():.10f}")
print(f"logit of letter 4 behind the fifth: {logits[0, 4, 4].item():.10f}")
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(5):
    optimizer.zero_grad()
    loss = loss_of(model(x).flatten(0, 1), y.flatten())
    loss.backward()
    if step == 0:
        record_all("gradient", ((name, p.grad) for name, p in model.named_parameters()))
        for name in ("0.weight", "1.weight", "2.1.in_proj_weight", "3.0.weight", "3.1.weight"):
            slope = model.get_parameter(name).grad.flatten()[-2]
            print(f"slope of the last number but one of {name}: {slope.item():.10f}")
    optimizer.step()
    record(f"loss{step}", loss)
    print(f"loss before step {step + 1}: {loss.item():.10f}")
record_all("trained", model.named_parameters())

model.float()
save_file(model.state_dict(), folder / "letters-pytorch.safetensors")
record("written", model(x))

ours = load_file(folder / "letters-engine.safetensors")
model.load_state_dict(ours)
record("read", model(x))
for name, values in ours.items():
    print(name, list(values.shape))
(folder / "letters-pytorch.csv").write_text("\n".join(lines) + "\n")
