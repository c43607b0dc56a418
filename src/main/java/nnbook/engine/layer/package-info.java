/**
 * Layers of neurons, networks of layers, and the parameters that they learn. May use {@code
 * matrix}, {@code random}, {@code activation} and {@code initializer}.
 */
package nnbook.engine.layer;
