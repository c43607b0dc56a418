/**
 * The edition for paper: one tagged PDF from the arranged pages, with a style sheet of its own. It
 * alone may use openhtmltopdf and PDFBox, and it uses no other edition.
 */
package nnbook.book.pdf;
