/** Slopes of any formula, computed while the formula is: reverse-mode automatic differentiation. */
package nnbook.engine.autodiff;
