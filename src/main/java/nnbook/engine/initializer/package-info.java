/** Initializers: the weights that training starts from. */
package nnbook.engine.initializer;
