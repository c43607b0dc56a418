/** Faults of the book's text with the file and line where they stand. */
package nnbook.book.check;
