/** Formulas: LaTeX to SVG outlines and to words that a screen reader can speak. */
package nnbook.book.formula;
