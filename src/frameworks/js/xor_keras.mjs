// XOR with the layers of Keras, as the TensorFlow team offers them to JavaScript:
// the program of xor_keras.py, line by line.
import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-cpu";
import { initializers, layers, sequential } from "@tensorflow/tfjs-layers";

await tf.setBackend("cpu");
const x = tf.tensor2d([[0, 0], [0, 1], [1, 0], [1, 1]]);
const y = tf.tensor2d([[0], [1], [1], [0]]);

// tag::tfjs-xor-model[]
function network(seed) {
  const glorot = (n) => initializers.glorotUniform({ seed: 2 * seed + n });
  return sequential({ layers: [
    layers.dense({ units: 2, activation: "relu",
      inputShape: [2], kernelInitializer: glorot(1) }),
    layers.dense({ units: 1, activation: "sigmoid",
      kernelInitializer: glorot(2) })] });
}
// end::tfjs-xor-model[]

// tag::tfjs-xor-training[]
async function train(seed) {
  const model = network(seed);
  model.compile({
    loss: "binaryCrossentropy",
    optimizer: tf.train.adam(0.01),
    metrics: ["accuracy"] });
  await model.fit(x, y, { epochs: 1000, verbose: 0, yieldEvery: "never" });
  return model;
}
// end::tfjs-xor-training[]

// tag::tfjs-xor-evaluation[]
const losses = [];
for (let seed = 0; seed < 100; seed++) {
  const model = await train(seed);
  const [loss] = model.evaluate(x, y, { verbose: 0 });
  losses.push(loss.dataSync()[0]);
  model.dispose();
}
const solved = losses.filter((loss) => loss < 0.1).length;
console.log(`start of Keras: ${solved} of 100 seeds solved XOR`);
console.log(`loss of seed 0: ${losses[0].toFixed(6)}`);
// end::tfjs-xor-evaluation[]
