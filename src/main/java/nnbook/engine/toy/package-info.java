/** Small data sets, drawn by formulas from a seed. */
package nnbook.engine.toy;
