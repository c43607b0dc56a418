/** The site: pages from typeset parts, links between them, checks, template, files. */
package nnbook.book.site;
