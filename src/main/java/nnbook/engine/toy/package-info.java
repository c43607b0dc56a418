/**
 * Small data sets, drawn by formulas from a seed. May use {@code math}, {@code matrix} and {@code
 * random}.
 */
package nnbook.engine.toy;
