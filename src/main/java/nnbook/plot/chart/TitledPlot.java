package nnbook.plot.chart;

/** A plot beside others: what it shows, and its caption as a small title above it. */
public record TitledPlot(String title, PlotSpec spec) {}
