/** The EPUB edition: a package of XHTML files, figures and fonts that needs no script. */
package nnbook.book.epub;
