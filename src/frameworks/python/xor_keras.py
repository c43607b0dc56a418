"""XOR with Keras 3, written from its documentation.

Debian has no package of it. What was run is the same program, line by line: xor_keras.mjs.
"""
import keras
import numpy as np
from keras import layers

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype="float32")
y = np.array([[0], [1], [1], [0]], dtype="float32")


# tag::keras-xor-model[]
def network():
    return keras.Sequential([
        keras.Input((2,)),
        layers.Dense(2, activation="relu"),
        layers.Dense(1, activation="sigmoid")])
# end::keras-xor-model[]


# tag::keras-xor-training[]
def train(seed):
    keras.utils.set_random_seed(seed)
    model = network()
    model.compile(
        loss="binary_crossentropy",
        optimizer=keras.optimizers.Adam(learning_rate=0.01),
        metrics=["accuracy"])
    model.fit(x, y, epochs=1000, verbose=0)
    return model
# end::keras-xor-training[]


# tag::keras-xor-evaluation[]
losses = []
for seed in range(100):
    loss, accuracy = train(seed).evaluate(x, y, verbose=0)
    losses.append(loss)
solved = sum(loss < 0.1 for loss in losses)
print(f"{solved} of 100 seeds solved XOR")
print(f"loss of seed 0: {losses[0]:.6f}")
# end::keras-xor-evaluation[]
