/** The book: from chapters to checked outputs to a site. */
package nnbook.book;
