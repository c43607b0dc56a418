/**
 * Explanations: how much each input had to do with an output of a network or any function. May use
 * {@code autodiff}, {@code layer}, {@code loss} and what these use.
 */
package nnbook.engine.explain;
