"""The same network in PyTorch: with its gradients and optimizers, or by hand (mode=hand)."""
import numpy as np
import torch
import torch.nn.functional as F

import harness

HIDDEN = {"W1": torch.tanh, "W3": torch.sigmoid}
OPTIMIZERS = {"sgd": torch.optim.SGD, "none": torch.optim.SGD, "adam": torch.optim.Adam}


class Network:
    """Gradients by autograd. Weights as [in x out] and fused steps were the fastest choices."""

    def __init__(self, work, flat):
        self.work = work
        self.weights = [torch.from_numpy(w.copy()).requires_grad_()
                        for w in harness.views(flat, work)]
        self.optimizer = OPTIMIZERS[work.optimizer](self.weights, lr=work.rate, fused=True)
        self.hidden = HIDDEN.get(work.kind, torch.relu_)
        self.loss = {"W1": F.binary_cross_entropy_with_logits,
                     "W3": self.quadratic}.get(work.kind, F.cross_entropy)

    def outputs(self, x):
        w1, b1, w2, b2 = self.weights
        return torch.addmm(b2, self.hidden(torch.addmm(b1, x, w1)), w2)

    def quadratic(self, z, y):
        return F.mse_loss(torch.sigmoid(z), y, reduction="sum") * (0.5 / self.work.batch)

    def step(self, x, y):
        loss = self.loss(self.outputs(x), y)
        loss.backward()
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        return loss.detach()

    def epoch(self, x, y, order):
        """Trains on all samples in this order; returns the loss of each step."""
        return [self.step(x.index_select(0, chosen), y.index_select(0, chosen))
                for chosen in order.split(self.work.batch)]

    @torch.inference_mode()
    def predict(self, x):
        return self.outputs(x).softmax(1)


class ByHand(Network):
    """The gradients written out, without autograd; all weights in one row for the optimizer."""

    def __init__(self, work, flat):
        super().__init__(work, flat)
        self.flat = torch.from_numpy(flat)
        self.flat.grad = torch.empty_like(self.flat)
        self.weights = [torch.from_numpy(w) for w in harness.views(flat, work)]
        self.gradients = [torch.from_numpy(g)
                          for g in harness.views(self.flat.grad.numpy(), work)]
        self.optimizer = OPTIMIZERS[work.optimizer]([self.flat], lr=work.rate, fused=True)
        self.delta = {"W1": self.binary_delta,
                      "W3": self.quadratic_delta}.get(work.kind, self.softmax_delta)

    @torch.no_grad()
    def step(self, x, y):
        w1, b1, w2, b2 = self.weights
        g1, gb1, g2, gb2 = self.gradients
        h = self.hidden(torch.addmm(b1, x, w1))
        delta, loss = self.delta(torch.addmm(b2, h, w2), y)
        delta.mul_(1 / self.work.batch)
        back = torch.mm(delta, w2.t())
        if self.work.optimizer == "sgd":
            w2.addmm_(h.t(), delta, alpha=-self.work.rate)
            b2.sub_(delta.sum(0), alpha=self.work.rate)
            self.slope(back, h)
            w1.addmm_(x.t(), back, alpha=-self.work.rate)
            b1.sub_(back.sum(0), alpha=self.work.rate)
            return loss
        torch.mm(h.t(), delta, out=g2)
        torch.sum(delta, 0, out=gb2)
        self.slope(back, h)
        torch.mm(x.t(), back, out=g1)
        torch.sum(back, 0, out=gb1)
        self.optimizer.step()
        return loss

    def slope(self, back, h):
        if self.work.kind == "W1":
            back.addcmul_(back * h, h, value=-1)
        elif self.work.kind == "W3":
            back.mul_(torch.addcmul(h, h, h, value=-1))
        else:
            back.mul_(h.sign_())

    def softmax_delta(self, z, y):
        logs = torch.log_softmax(z, 1)
        right = y.unsqueeze(1)
        loss = -logs.gather(1, right).mean()
        return logs.exp_().scatter_add_(1, right, torch.full_like(right, -1, dtype=z.dtype)), loss

    def quadratic_delta(self, z, y):
        a = z.sigmoid_()
        error = a - y
        loss = error.square().sum() * (0.5 / self.work.batch)
        return error.mul_(torch.addcmul(a, a, a, value=-1)), loss

    def binary_delta(self, z, y):
        loss = F.binary_cross_entropy_with_logits(z, y)
        return z.sigmoid_().sub_(y), loss


def whole(work, network_of):
    """One epoch from the four files, and the share of the test images that is right after it."""
    x, y = map(torch.from_numpy, harness.fashion(work.folder, "train"))
    network = network_of(work, harness.he_start(work, np.random.default_rng(1)))
    network.epoch(x, y, torch.randperm(len(x)))
    x, y = map(torch.from_numpy, harness.fashion(work.folder, "t10k"))
    print((network.predict(x).argmax(1) == y).float().mean().item())


def main():
    work = harness.arguments()
    torch.set_num_threads(work.threads)
    torch.manual_seed(1)
    network_of = ByHand if work.mode == "hand" else Network
    if work.kind == "whole":
        whole(work, network_of)
        return
    network = network_of(work, harness.start(work))
    x = torch.from_numpy(harness.floats(work, "x", work.inputs))
    y = torch.from_numpy(harness.floats(work, "y", work.outputs))
    if work.kind == "W2":
        y = y.argmax(1)
    batches = x.split(work.batch)

    def check():
        if work.kind == "W4":
            return network.predict(x[:work.checked]).reshape(-1).tolist()
        if work.kind == "W1":
            epochs = ([network.step(x, y) for _ in range(100)] for _ in range(3))
        else:
            epochs = (network.epoch(x, y, torch.arange(work.checked)) for _ in range(3))
        return [torch.stack(losses).mean().item() for losses in epochs]

    def run():
        if work.kind == "W1":
            for _ in range(work.samples):
                network.step(x, y)
        elif work.kind == "W4":
            for batch in batches:
                network.predict(batch)
        else:
            network.epoch(x, y, torch.randperm(len(x)))

    harness.serve(f"PyTorch {torch.__version__}", check, run, work.samples)


if __name__ == "__main__":
    main()
