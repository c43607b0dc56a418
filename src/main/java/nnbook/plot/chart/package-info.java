/**
 * Plots from plain numbers and names: layers such as lines and bars, axes, ticks, legends, and
 * several plots side by side. It may use {@code plot.svg} and the engine's numbers as text, and
 * needs neither Tablesaw nor the message catalog, so that it runs in a browser too.
 */
package nnbook.plot.chart;
