/** Optimizers: how a gradient becomes a step of the weights. */
package nnbook.engine.optimizer;
