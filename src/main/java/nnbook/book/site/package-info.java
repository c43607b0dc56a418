/** The site: pages from chapters, pages made from pages, the index of the search, and their frame. */
package nnbook.book.site;
