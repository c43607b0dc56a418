/**
 * Faults of the book's text with the file and line where they stand. Every other room of the book
 * reports through it; it uses only the list of chapters.
 */
package nnbook.book.check;
