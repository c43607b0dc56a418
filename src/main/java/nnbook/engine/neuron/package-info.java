/** A single neuron, and the perceptron that learns. */
package nnbook.engine.neuron;
