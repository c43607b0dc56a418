/**
 * Asciidoctor: one parse of book.adoc, HTML for each part, every warning a fault. It may use
 * Asciidoctor, which no other room may, and of the grader only what an exercise says.
 */
package nnbook.book.typeset;
