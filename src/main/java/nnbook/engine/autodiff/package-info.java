/**
 * Slopes of any formula, computed while the formula is: reverse-mode automatic differentiation. May
 * use {@code math} and {@code matrix}.
 */
package nnbook.engine.autodiff;
