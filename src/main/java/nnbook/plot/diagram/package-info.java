/**
 * Pictures of things of the engine: networks and neurons, matrix formulas, graphs of values, small
 * images. It may use {@code plot.svg} and the engine, and takes its words as plain texts, so that
 * it runs in a browser too.
 */
package nnbook.plot.diagram;
