/** Losses: how far a network's outputs are from the targets. */
package nnbook.engine.loss;
