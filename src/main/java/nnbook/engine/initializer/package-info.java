/**
 * Initializers: how the weights that training starts from are drawn. May use {@code matrix} and
 * {@code random}.
 */
package nnbook.engine.initializer;
