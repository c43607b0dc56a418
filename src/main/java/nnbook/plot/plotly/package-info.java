/**
 * Gives plots an interactive form: Plotly's JSON, written with Jackson. It may use {@code
 * plot.chart} and {@code plot.svg}; nothing but the figures on top uses it.
 */
package nnbook.plot.plotly;
