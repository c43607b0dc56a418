"""XOR with TensorFlow 2 and no layers, written from its documentation.

Debian has no package of it. What was run is the same program, line by line: XorTensorFlow.java.
"""
import tensorflow as tf

x = tf.constant([[0, 0], [0, 1], [1, 0], [1, 1]], tf.float32)
y = tf.constant([[0], [1], [1], [0]], tf.float32)


# tag::tensorflow-xor-model[]
def dense(n_in, n_out):
    limit = (6 / (n_in + n_out)) ** 0.5
    kernel = tf.random.uniform((n_in, n_out), -limit, limit)
    return [tf.Variable(kernel), tf.Variable(tf.zeros(n_out))]


def logits(variables):
    w1, b1, w2, b2 = variables
    return tf.nn.relu(x @ w1 + b1) @ w2 + b2
# end::tensorflow-xor-model[]


# tag::tensorflow-xor-loss[]
def loss_of(variables):
    rows = tf.nn.sigmoid_cross_entropy_with_logits(
        labels=y, logits=logits(variables))
    return tf.reduce_mean(rows)
# end::tensorflow-xor-loss[]


# tag::tensorflow-xor-step[]
def step_of(variables, optimizer):
    @tf.function
    def step():
        with tf.GradientTape() as tape:
            loss = loss_of(variables)
        gradients = tape.gradient(loss, variables)
        optimizer.apply_gradients(zip(gradients, variables))
    return step
# end::tensorflow-xor-step[]


# tag::tensorflow-xor-training[]
def train(seed):
    tf.random.set_seed(seed)
    variables = dense(2, 2) + dense(2, 1)
    optimizer = tf.keras.optimizers.Adam(learning_rate=0.01)
    optimizer.build(variables)
    step = step_of(variables, optimizer)
    for epoch in range(1000):
        step()
    return variables
# end::tensorflow-xor-training[]


# tag::tensorflow-xor-evaluation[]
losses = [float(loss_of(train(seed))) for seed in range(100)]
solved = sum(loss < 0.1 for loss in losses)
print(f"{solved} of 100 seeds solved XOR")
print(f"loss of seed 0: {losses[0]:.6f}")
# end::tensorflow-xor-evaluation[]
