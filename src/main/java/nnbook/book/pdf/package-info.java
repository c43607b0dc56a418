/** The edition for paper: one tagged PDF from the arranged pages, with a style sheet of its own. */
package nnbook.book.pdf;
