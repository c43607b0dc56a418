/** Asciidoctor: one parse of book.adoc, HTML for each part, every warning a fault. */
package nnbook.book.typeset;
