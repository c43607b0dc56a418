"""Measures what PyTorch does when nobody says otherwise."""
import math

import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)


def show(what, *values):
    print(f"{what:<42}", *(f"{float(value):.6g}" for value in values))


# tag::defaults-start[]
layer = nn.Linear(100, 10_000)
weights, biases = layer.weight.detach(), layer.bias.detach()
show("Linear 100 -> 10000, largest weight", weights.abs().max())
show("  1 / sqrt(inputs)", 1 / math.sqrt(100))
show("  Glorot's limit", math.sqrt(6 / (100 + 10_000)))
show("  mean and std of the weights", weights.mean(), weights.std())
show("  std if they are uniform", 0.1 / math.sqrt(3))
show("  largest bias", biases.abs().max())
# end::defaults-start[]


# tag::defaults-adam[]
def first_step(gradient):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=1)
    w.grad = torch.full((1,), gradient)
    optimizer.step()
    return -w.item()


g, eps, root = 1e-8, 1e-8, math.sqrt(1 - 0.999)
show("Adam, first step with gradient 1e-8", first_step(g))
show("  eps = 1e-8 added after the correction", g / (g + eps))
show("  eps = 1e-8 added before it", root * g / (root * g + eps))
# end::defaults-adam[]


# tag::defaults-momentum[]
w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
moves = []
for rate in (0.1, 0.1, 0.01):
    before = w.item()
    optimizer.param_groups[0]["lr"] = rate
    w.grad = torch.ones(1)
    optimizer.step()
    moves.append(w.item() - before)
show("SGD with momentum, rates 0.1, 0.1, 0.01", *moves)
show("  third step with lr * velocity", -0.01 * (1 + 0.9 + 0.81))
show("  third step with lr in the velocity", -0.9 * 0.19 - 0.01)
# end::defaults-momentum[]


norm = nn.BatchNorm1d(1)
y = norm(torch.tensor([[9.0], [11.0]]))
show("BatchNorm1d of 9 and 11, epsilon", 1 / y[1].item() ** 2 - 1)
show("  running mean, from 0", norm.running_mean)
show("  running variance, from 1", norm.running_var)
show("  with the batch's variance over n", 0.9 * 1 + 0.1 * 1)
show("  with the batch's variance over n - 1", 0.9 * 1 + 0.1 * 2)


# tag::defaults-loss[]
logits = torch.tensor([[2.0, 0.0], [0.0, 1.0]])
target = torch.tensor([0, 0])
p = torch.softmax(logits, 1)
loss_of = nn.CrossEntropyLoss()
show("CrossEntropyLoss of the logits", loss_of(logits, target))
show("  mean of -log p", -p[:, 0].log().mean())
show("  sum of -log p", -p[:, 0].log().sum())
show("  CrossEntropyLoss of p, by mistake", loss_of(p, target))
show("MSELoss of 2 x 3 ones and zeros",
     nn.MSELoss()(torch.ones(2, 3), torch.zeros(2, 3)))
# end::defaults-loss[]


# tag::defaults-gradients[]
w = torch.ones(1, requires_grad=True)
for _ in range(2):
    (w * w).backward()
show("gradient of w * w at 1, asked twice", w.grad)
model = nn.Dropout()
show("Dropout of ones, largest output", model(torch.ones(1000)).max())
model.eval()
show("  and after eval()", model(torch.ones(1000)).max())
# end::defaults-gradients[]
