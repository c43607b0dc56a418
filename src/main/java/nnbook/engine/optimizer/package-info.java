/**
 * Optimizers: how a gradient becomes a step of the weights. May use {@code math}, {@code matrix}
 * and {@code layer}.
 */
package nnbook.engine.optimizer;
