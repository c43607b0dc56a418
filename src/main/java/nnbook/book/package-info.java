/** The book: from chapters to checked outputs to editions. */
package nnbook.book;
