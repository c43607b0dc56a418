/**
 * What figures show that a reader can act on: each class answers a state with numbers, computed by
 * the engine's own classes. {@link nnbook.web.figure.FigureMain} is what the page calls; all else
 * is plain Java that runs on the JVM as well. The room may use the engine and the data sets alone.
 */
package nnbook.web.figure;
