// Weights out of the layers of Keras and into them: node weights_keras.mjs FOLDER.
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-cpu";
import { initializers, layers, sequential } from "@tensorflow/tfjs-layers";

await tf.setBackend("cpu");
const folder = process.argv[2];
const DIGITS = "src/main/resources/nnbook/data/digits.csv.gz";

/** The tensors of a .safetensors file, by name. */
function read(name) {
  const bytes = readFileSync(`${folder}/${name}.safetensors`);
  const start = 8 + Number(bytes.readBigUInt64LE(0));
  const header = JSON.parse(bytes.subarray(8, start).toString());
  delete header.__metadata__;
  return Object.fromEntries(Object.entries(header).map(([key, { shape, data_offsets: [a, b] }]) =>
    [key, tf.tensor(new Float32Array(new Uint8Array(bytes.subarray(start + a, start + b)).buffer),
      shape)]));
}

function write(name, tensors) {
  const header = {};
  const parts = [];
  let end = 0;
  for (const [key, tensor] of Object.entries(tensors)) {
    const data = Buffer.from(tensor.dataSync().buffer);
    header[key] = { dtype: "F32", shape: tensor.shape,
      data_offsets: [end, end += data.length] };
    parts.push(data);
  }
  const text = JSON.stringify(header);
  const json = Buffer.from(text.padEnd(Math.ceil(text.length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  writeFileSync(`${folder}/${name}.safetensors`, Buffer.concat([length, json, ...parts]));
}

function image(n) {
  const line = gunzipSync(readFileSync(DIGITS)).toString().split("\n")[n + 1];
  const row = line.split(",").map(Number);
  return { pixels: row.slice(0, 64).map((ink) => ink / 16), digit: row[64] };
}

// tag::tfjs-weights-digits[]
const digits = sequential({ layers: [
  layers.dense({ units: 16, activation: "tanh", inputShape: [64] }),
  layers.dense({ units: 10, activation: "softmax" })] });
const kept = read("digits-keras");
digits.setWeights(["dense/kernel", "dense/bias",
  "dense_1/kernel", "dense_1/bias"].map((name) => kept[name]));
// end::tfjs-weights-digits[]
for (const n of [0, 5, 10]) {
  const { pixels, digit } = image(n);
  const p = digits.predict(tf.tensor2d([pixels])).dataSync();
  const said = p.indexOf(Math.max(...p));
  console.log(`image ${n} is a ${digit}, named ${said} with ${p[said].toFixed(6)}`);
}

const network = (seed) => sequential({ layers: [
  layers.dense({ units: 2, activation: "relu", inputShape: [2],
    kernelInitializer: initializers.glorotUniform({ seed: 2 * seed + 1 }) }),
  layers.dense({ units: 1, activation: "sigmoid",
    kernelInitializer: initializers.glorotUniform({ seed: 2 * seed + 2 }) })] });
const x = tf.tensor2d([[0, 0], [0, 1], [1, 0], [1, 1]]);
const y = tf.tensor2d([[0], [1], [1], [0]]);

function ask(model) {
  const p = model.predict(x).dataSync();
  x.arraySync().forEach((row, n) =>
    console.log(`[${row.map((v) => v.toFixed(1)).join(", ")}] -> ${p[n].toFixed(6)}`));
}

// tag::tfjs-weights-ours[]
const ours = network(0);
const engine = read("xor-engine");
ours.setWeights([
  tf.transpose(engine["0.weight"]), engine["0.bias"],
  tf.transpose(engine["2.weight"]), engine["2.bias"]]);
// end::tfjs-weights-ours[]
console.log("our engine's weights:");
ask(ours);

let theirs;
for (let seed = 0, loss = 1; loss >= 0.1; seed++) {
  theirs = network(seed);
  theirs.compile({ loss: "binaryCrossentropy", optimizer: tf.train.adam(0.01) });
  await theirs.fit(x, y, { epochs: 1000, verbose: 0, yieldEvery: "never" });
  loss = theirs.evaluate(x, y, { verbose: 0 }).dataSync()[0];
}
// tag::tfjs-weights-save[]
const [kernel1, bias1, kernel2, bias2] = theirs.getWeights();
write("xor-keras", { "dense/kernel": kernel1, "dense/bias": bias1,
  "dense_1/kernel": kernel2, "dense_1/bias": bias2 });
// end::tfjs-weights-save[]
console.log("its own weights:");
ask(theirs);
const p = theirs.predict(x).dataSync();
writeFileSync(`${folder}/xor-keras.csv`,
  x.arraySync().map((row, n) => `${row.join(",")},${p[n]}\n`).join(""));
