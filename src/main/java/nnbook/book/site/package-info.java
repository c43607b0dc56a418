/** The site: pages with navigation in a template, and the files beside them. */
package nnbook.book.site;
