/**
 * Matrices, their shapes, numbers as text, and checks of arguments. May use no other package of the
 * engine.
 */
package nnbook.engine.matrix;
