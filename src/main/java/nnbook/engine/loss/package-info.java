/**
 * Losses: how far a network's outputs are from the targets, and which activation a loss contains.
 * May use {@code matrix}, {@code activation} and {@code layer}.
 */
package nnbook.engine.loss;
