"""XOR with PyTorch, from its own random start and from that of Keras."""
import torch
from torch import nn

torch.set_num_threads(1)
x = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=torch.float32)
y = torch.tensor([[0], [1], [1], [0]], dtype=torch.float32)
loss_of = nn.BCEWithLogitsLoss()


# tag::pytorch-xor-model[]
def network(start):
    model = nn.Sequential(
        nn.Linear(2, 2), nn.ReLU(),
        nn.Linear(2, 1))
    if start == "Keras":
        for dense in (model[0], model[2]):
            nn.init.xavier_uniform_(dense.weight)
            nn.init.zeros_(dense.bias)
    return model
# end::pytorch-xor-model[]


# tag::pytorch-xor-training[]
def train(seed, start):
    torch.manual_seed(seed)
    model = network(start)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for epoch in range(1000):
        optimizer.zero_grad()
        loss = loss_of(model(x), y)
        loss.backward()
        optimizer.step()
    return model
# end::pytorch-xor-training[]


# tag::pytorch-xor-evaluation[]
def evaluate(model):
    with torch.no_grad():
        return loss_of(model(x), y).item()


for start in ("PyTorch", "Keras"):
    losses = [evaluate(train(seed, start)) for seed in range(100)]
    solved = sum(loss < 0.1 for loss in losses)
    print(f"start of {start}: {solved} of 100 seeds solved XOR")
    print(f"loss of seed 0: {losses[0]:.6f}")
# end::pytorch-xor-evaluation[]
