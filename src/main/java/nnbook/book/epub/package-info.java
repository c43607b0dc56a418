/**
 * The EPUB edition: a package of XHTML files, figures and fonts that needs no script. It uses the
 * arranged pages, jsoup for XML and Java's own ZIP and images, and no other edition.
 */
package nnbook.book.epub;
