// Measures what the layers of Keras in JavaScript do when nobody says otherwise.
import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-cpu";
import { initializers, layers, metrics, sequential } from "@tensorflow/tfjs-layers";

await tf.setBackend("cpu");

const show = (what, ...values) => console.log(what.padEnd(42),
  ...values.map((value) => typeof value === "string" ? value : Number(value).toPrecision(6)));
const value = (tensor) => tensor.dataSync()[0];
const largest = (tensor) => value(tf.max(tf.abs(tensor)));

// tag::tfjs-defaults-start[]
const dense = (options) => {
  const layer = layers.dense(
    { units: 10000, inputShape: [100], ...options });
  sequential({ layers: [layer] });
  return layer.getWeights();
};
const [kernel, bias] = dense({});
const { mean, variance } = tf.moments(kernel);
show("dense 100 -> 10000, std of the kernel",
  Math.sqrt(value(variance)).toPrecision(3));
show("  Glorot's, sqrt(2 / (inputs + outputs))",
  Math.sqrt(2 / 10100).toPrecision(3));
// end::tfjs-defaults-start[]
show("  fourth moment / std^4, 1.8 if uniform", (value(tf.mean(tf.pow(
  tf.sub(kernel, mean), 4))) / value(variance) ** 2).toPrecision(2));
show("glorotUniform, largest weight", largest(dense({
  kernelInitializer: initializers.glorotUniform({ seed: 1 }) })[0]));
show("  Glorot's limit", Math.sqrt(6 / 10100));
show("  largest bias", largest(bias));
console.log("  shape of the kernel".padEnd(42), `[${kernel.shape}]`);

function firstStep(optimizer, gradient) {
  const w = tf.variable(tf.scalar(0));
  optimizer.applyGradients({ [w.name]: tf.scalar(gradient) });
  return -value(w);
}
const g = 1e-7, eps = 1e-7, root = Math.sqrt(1 - 0.999);
show("Adam, first step with gradient 1e-7", firstStep(tf.train.adam(1), g));
show("  eps = 1e-7 added after the correction", g / (g + eps));
show("  eps = 1e-7 added before it", root * g / (root * g + eps));
show("  rate, if none is given", firstStep(tf.train.adam(), 1));

const w = tf.variable(tf.scalar(0));
const momentum = tf.train.momentum(0.1, 0.9);
const moves = [0.1, 0.1, 0.01].map((rate) => {
  const before = value(w);
  momentum.setLearningRate(rate);
  momentum.applyGradients({ [w.name]: tf.scalar(1) });
  return value(w) - before;
});
show("momentum, rates 0.1, 0.1, 0.01", ...moves);
show("  third step with lr * velocity", -0.01 * (1 + 0.9 + 0.81));
show("  third step with lr in the velocity", -0.9 * 0.19 - 0.01);

const y = tf.tensor2d([[1], [0]]), p = tf.tensor2d([[0.8], [0.4]]);
show("binaryCrossentropy of p", value(tf.mean(metrics.binaryCrossentropy(y, p))));
show("  mean of -log p of the right answer", -(Math.log(0.8) + Math.log(0.6)) / 2);
const q = tf.tensor2d([[0.7, 0.3]]), class0 = tf.tensor2d([[1, 0]]);
show("categoricalCrossentropy of p", value(metrics.categoricalCrossentropy(class0, q)));
show("  -log p of the right class", -Math.log(0.7));

const norm = layers.batchNormalization({ inputShape: [1] });
const model = sequential({ layers: [norm] });
model.compile({ loss: "meanSquaredError", optimizer: tf.train.sgd(0) });
const x = tf.tensor2d([[9], [11]]);
await model.fit(x, x, { epochs: 1, verbose: 0 });
const [, , runningMean, runningVariance] = norm.getWeights();
show("batchNormalization, running mean, from 0", value(runningMean));
show("  running variance, from 1", value(runningVariance));
show("  with the batch's variance over n", 0.99 * 1 + 0.01 * 1);
show("  with the batch's variance over n - 1", 0.99 * 1 + 0.01 * 2);
const standardized = norm.apply(x, { training: true }).dataSync()[1];
show("  epsilon, from the output of 9 and 11", 1 / standardized ** 2 - 1);
