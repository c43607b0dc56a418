/**
 * Optimizers: how a gradient becomes a step of the weights. May use {@code matrix} and {@code
 * layer}.
 */
package nnbook.engine.optimizer;
