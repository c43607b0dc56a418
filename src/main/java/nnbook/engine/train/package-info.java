/**
 * Training: epochs, batches, what is measured on the way, when to stop, and whether gradients are
 * right. May use all of the engine except {@code explain} and {@code save}, and prints nothing.
 */
package nnbook.engine.train;
