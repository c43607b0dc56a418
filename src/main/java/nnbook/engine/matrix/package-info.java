/**
 * Matrices, their shapes, numbers as text, and checks of arguments. May use nothing else of the
 * engine but {@code math}.
 */
package nnbook.engine.matrix;
