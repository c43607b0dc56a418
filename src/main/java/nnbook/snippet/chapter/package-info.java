/**
 * The source of a chapter, read line by line without Asciidoctor: which blocks it has, what its
 * snippets run, where their outputs stand. The terminal walk shows it; the book's build rewrites
 * outputs through it and changes no other byte.
 */
package nnbook.snippet.chapter;
