/**
 * A single neuron, and the perceptron that learns. May use {@code matrix} and {@code activation}.
 */
package nnbook.engine.neuron;
