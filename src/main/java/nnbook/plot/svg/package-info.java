/**
 * What every figure is written with: SVG elements, labels with a little mathematics, pens, colors,
 * widths of texts, and numbers as CSV. It uses the small part of Java that runs in a browser too,
 * and no other room but the engine's numbers as text.
 */
package nnbook.plot.svg;
