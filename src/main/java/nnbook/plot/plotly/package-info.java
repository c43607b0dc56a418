/**
 * Gives plots an interactive form: Plotly's JSON, written with Jackson. It may use {@code
 * plot.chart}, {@code plot.svg} and the engine's arithmetic; nothing but the figures on top uses
 * it.
 */
package nnbook.plot.plotly;
