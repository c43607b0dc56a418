/** Layers of neurons, and networks of layers. */
package nnbook.engine.layer;
