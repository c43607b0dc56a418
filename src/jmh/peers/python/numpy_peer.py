"""A network of two layers, written by hand in numpy as fast as it goes."""
import numpy as np

import harness


class Network:
    """
    Weights, gradients and Adam's memories each lie in one row, so that one call serves all.
    The outputs Z are [out x batch].
    """

    def __init__(self, work, flat):
        self.work = work
        self.flat = flat
        self.gradient = np.empty_like(flat)
        self.m = np.zeros_like(flat)
        self.v = np.zeros_like(flat)
        self.spare = np.empty_like(flat)
        self.steps = 0
        self.w1, self.b1, self.w2, self.b2 = harness.views(flat, work)
        self.g1, self.gb1, self.g2, self.gb2 = harness.views(self.gradient, work)
        batch = work.batch
        self.x = np.empty((batch, work.inputs), np.float32)
        self.h = np.empty((batch, work.hidden), np.float32)
        self.dh = np.empty_like(self.h)
        self.z = np.empty((work.outputs, batch), np.float32)
        self.ones = np.ones(batch, np.float32)
        self.column = np.arange(batch)
        hidden = {"W1": tanh, "W3": sigmoid}
        self.hidden = hidden.get(work.kind, relu)
        output = {"W1": self.binary, "W3": self.quadratic}
        self.output = output.get(work.kind, self.softmax)

    def epoch(self, x, y, order):
        """Trains on all samples in this order; returns the mean loss."""
        batch = self.work.batch
        losses = np.empty(len(order) if y.ndim == 1 else len(order) // batch, np.float32)
        places = len(losses) * batch // len(order)
        for step in range(len(order) // batch):
            chosen = order[step * batch:(step + 1) * batch]
            np.take(x, chosen, axis=0, out=self.x, mode="clip")
            self.step(self.x, y[chosen], losses[step * places:(step + 1) * places])
        return float((-np.log(losses) if y.ndim == 1 else losses).mean())

    def steps_on(self, x, y, count):
        """Steps on the whole of the data; returns the mean loss."""
        losses = np.empty(count, np.float32)
        for step in range(count):
            self.step(x, y, losses[step:step + 1])
        return float(losses.mean())

    def step(self, x, y, loss):
        """Forward, backward and update."""
        h, z, dh = self.h, self.z, self.dh
        np.dot(x, self.w1, out=h)
        h += self.b1
        self.hidden(h)
        np.dot(self.w2.T, h.T, out=z)
        z += self.b2[:, np.newaxis]
        self.output(z, y.T, loss)
        z *= 1 / len(x)
        np.dot(z.T, self.w2.T, out=dh)
        dh *= SLOPES[self.hidden](h)
        np.dot(h.T, z.T, out=self.g2)
        np.dot(z, self.ones, out=self.gb2)
        np.dot(x.T, dh, out=self.g1)
        np.dot(self.ones, dh, out=self.gb1)
        if self.work.optimizer == "adam":
            self.adam()
        else:
            self.gradient *= self.work.rate
            self.flat -= self.gradient

    def softmax(self, z, y, chosen):
        """Leaves p - y; the probability of the right class stands for the loss."""
        shares(z)
        right = y * self.work.batch + self.column
        row = z.reshape(-1)
        row.take(right, out=chosen, mode="clip")
        row[right] = chosen - 1

    def quadratic(self, z, y, loss):
        """Half of the squared error behind a sigmoid."""
        sigmoid(z)
        slope = z * z
        np.subtract(z, slope, out=slope)
        z -= y
        loss[0] = np.vdot(z, z) / (2 * self.work.batch)
        z *= slope

    def binary(self, z, y, loss):
        """Binary cross-entropy behind a sigmoid."""
        loss[0] = (np.logaddexp(0, z) - z * y).mean()
        sigmoid(z)
        z -= y

    def adam(self):
        """As few passes over the weights as the formula permits."""
        g, m, v, spare = self.gradient, self.m, self.v, self.spare
        self.steps += 1
        np.subtract(g, m, out=spare)
        spare *= 0.1
        m += spare
        g *= g
        g -= v
        g *= 0.001
        v += g
        root = (1 - 0.999 ** self.steps) ** 0.5
        np.sqrt(v, out=spare)
        spare += 1e-8 * root
        np.divide(m, spare, out=spare)
        spare *= self.work.rate * root / (1 - 0.9 ** self.steps)
        self.flat -= spare

    def predict(self, x):
        """Returns the probabilities [out x batch], for one sample [out]."""
        h = np.dot(x, self.w1, out=self.h[:len(x)] if x.ndim == 2 else self.h[0])
        h += self.b1
        np.maximum(h, 0, out=h)
        z = np.dot(self.w2.T, h.T)
        z += self.b2 if x.ndim == 1 else self.b2[:, np.newaxis]
        shares(z)
        return z


def shares(z):
    """Softmax of each column; sums and maxima over rows are what numpy does fastest."""
    z -= np.maximum.reduce(z)
    np.exp(z, out=z)
    z /= np.add.reduce(z)


def relu(z):
    np.maximum(z, 0, out=z)


def tanh(z):
    np.tanh(z, out=z)


def sigmoid(z):
    np.negative(z, out=z)
    np.exp(z, out=z)
    z += 1
    np.reciprocal(z, out=z)


SLOPES = {relu: lambda a: a > 0, tanh: lambda a: 1 - a * a, sigmoid: lambda a: a - a * a}


def whole(work):
    """One epoch from the four files, and the share of the test images that is right after it."""
    rng = np.random.default_rng(1)
    x, y = harness.fashion(work.folder, "train")
    network = Network(work, harness.he_start(work, rng))
    network.epoch(x, y, rng.permutation(len(x)))
    x, y = harness.fashion(work.folder, "t10k")
    batches = range(0, len(x), work.batch)
    right = [(network.predict(x[i:i + work.batch]).argmax(axis=0) == y[i:i + work.batch]).sum()
             for i in batches]
    print(sum(right) / len(x))


def main():
    work = harness.arguments()
    if work.kind == "whole":
        whole(work)
        return
    network = Network(work, harness.start(work))
    x = harness.floats(work, "x", work.inputs)
    y = harness.floats(work, "y", work.outputs)
    if work.outputs == 10 and work.kind != "W3":
        y = y.argmax(axis=1)
    rng = np.random.default_rng(1)
    checked = np.arange(work.checked)

    def check():
        if work.kind == "W4":
            return np.concatenate([network.predict(sample) for sample in x[:work.checked]])
        if work.kind == "W1":
            return [network.steps_on(x, y, 100) for _ in range(3)]
        return [network.epoch(x, y, checked) for _ in range(3)]

    def run():
        if work.kind == "W1":
            network.steps_on(x, y, work.samples)
        elif work.kind != "W4":
            network.epoch(x, y, rng.permutation(len(x)))
        elif work.batch == 1:
            for sample in x:
                network.predict(sample)
        else:
            for begin in range(0, len(x), work.batch):
                network.predict(x[begin:begin + work.batch])

    harness.serve(f"numpy {np.__version__}", check, run, work.samples)


if __name__ == "__main__":
    main()
