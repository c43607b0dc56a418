/** Matrices, their shapes, and numbers as text; the base of the engine. */
package nnbook.engine.matrix;
