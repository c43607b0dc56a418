/**
 * The functions that turn weighted inputs into activations, each with its slope. May use {@code
 * math} and {@code matrix}.
 */
package nnbook.engine.activation;
