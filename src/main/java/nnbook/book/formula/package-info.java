/**
 * Formulas: LaTeX to SVG outlines and to words that a screen reader can speak. It uses JLaTeXMath
 * and the message catalogs, and knows nothing of pages.
 */
package nnbook.book.formula;
