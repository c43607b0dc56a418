/** The functions that turn weighted inputs into activations. */
package nnbook.engine.activation;
