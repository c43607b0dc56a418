// A network of nodes and links that are objects, trained one example at a time: the way in which
// tensorflow/playground computes, written anew from its description. Derivatives add up over a
// batch; then each link and each bias moves by their mean.
'use strict';

const nodeByNode = (() => {
  const ACTIVATIONS = {
    tanh: { output: (x) => Math.tanh(x), der: (x) => 1 - Math.tanh(x) ** 2 },
    relu: { output: (x) => Math.max(0, x), der: (x) => (x <= 0 ? 0 : 1) },
  };
  const ERROR = { error: (out, target) => 0.5 * (out - target) ** 2, der: (out, y) => out - y };

  class Link {
    constructor(source, dest) {
      this.source = source;
      this.dest = dest;
      this.weight = Math.random() - 0.5;
      this.isDead = false;
      this.errorDer = 0;
      this.accErrorDer = 0;
      this.numAccumulatedDers = 0;
    }
  }

  class Node {
    constructor(activation) {
      this.activation = activation;
      this.inputLinks = [];
      this.outputs = [];
      this.bias = 0.1;
      this.totalInput = 0;
      this.output = 0;
      this.outputDer = 0;
      this.inputDer = 0;
      this.accInputDer = 0;
      this.numAccumulatedDers = 0;
    }

    updateOutput() {
      this.totalInput = this.bias;
      for (let j = 0; j < this.inputLinks.length; j++) {
        const link = this.inputLinks[j];
        this.totalInput += link.weight * link.source.output;
      }
      this.output = this.activation.output(this.totalInput);
      return this.output;
    }
  }

  const build = (sizes, hidden) => {
    const network = sizes.map((size, layer) => Array.from({ length: size }, () =>
      new Node(layer === sizes.length - 1 ? ACTIVATIONS.tanh : hidden)));
    for (let layer = 1; layer < sizes.length; layer++) {
      for (const dest of network[layer]) {
        for (const source of network[layer - 1]) {
          const link = new Link(source, dest);
          source.outputs.push(link);
          dest.inputLinks.push(link);
        }
      }
    }
    return network;
  };

  const forward = (network, inputs) => {
    for (let i = 0; i < inputs.length; i++) network[0][i].output = inputs[i];
    for (let layer = 1; layer < network.length; layer++) {
      for (let i = 0; i < network[layer].length; i++) network[layer][i].updateOutput();
    }
    return network[network.length - 1][0].output;
  };

  const backward = (network, target) => {
    const last = network[network.length - 1][0];
    last.outputDer = ERROR.der(last.output, target);
    for (let layer = network.length - 1; layer >= 1; layer--) {
      const nodes = network[layer];
      for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i];
        node.inputDer = node.outputDer * node.activation.der(node.totalInput);
        node.accInputDer += node.inputDer;
        node.numAccumulatedDers++;
      }
      for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i];
        for (let j = 0; j < node.inputLinks.length; j++) {
          const link = node.inputLinks[j];
          if (link.isDead) continue;
          link.errorDer = node.inputDer * link.source.output;
          link.accErrorDer += link.errorDer;
          link.numAccumulatedDers++;
        }
      }
      if (layer === 1) continue;
      const before = network[layer - 1];
      for (let i = 0; i < before.length; i++) {
        const node = before[i];
        node.outputDer = 0;
        for (let j = 0; j < node.outputs.length; j++) {
          const output = node.outputs[j];
          node.outputDer += output.weight * output.dest.inputDer;
        }
      }
    }
  };

  const update = (network, rate) => {
    for (let layer = 1; layer < network.length; layer++) {
      const nodes = network[layer];
      for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i];
        if (node.numAccumulatedDers > 0) {
          node.bias -= rate * node.accInputDer / node.numAccumulatedDers;
          node.accInputDer = 0;
          node.numAccumulatedDers = 0;
        }
        for (let j = 0; j < node.inputLinks.length; j++) {
          const link = node.inputLinks[j];
          if (link.isDead || link.numAccumulatedDers === 0) continue;
          link.weight -= rate / link.numAccumulatedDers * link.accErrorDer;
          link.accErrorDer = 0;
          link.numAccumulatedDers = 0;
        }
      }
    }
  };

  /** 2-8-8-1 on 200 points of two classes; `train` goes over all of them that many times. */
  return (activation) => {
    const network = build([2, 8, 8, 1], ACTIVATIONS[activation]);
    const points = Array.from({ length: 200 }, () => {
      const [x, y] = [10 * Math.random() - 5, 10 * Math.random() - 5];
      return { inputs: [x, y], label: x * y > 0 ? 1 : -1 };
    });
    return (epochs) => {
      let loss = 0;
      for (let epoch = 0; epoch < epochs; epoch++) {
        loss = 0;
        points.forEach(({ inputs, label }, i) => {
          loss += ERROR.error(forward(network, inputs), label) / points.length;
          backward(network, label);
          if ((i + 1) % 10 === 0) update(network, 0.03);
        });
      }
      return loss;
    };
  };
})();
