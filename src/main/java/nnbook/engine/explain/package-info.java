/**
 * Why a network gave this output: how much each input had to do with it.
 *
 * <p>An explanation is one number for each input. Those that use slopes take a {@link
 * nnbook.engine.explain.Gradient}; the others ask any function for its output and look no further.
 */
package nnbook.engine.explain;
