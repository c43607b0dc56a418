/**
 * The source of a chapter, read line by line without Asciidoctor: which blocks it has, what its
 * snippets run, where their outputs stand, and which code it prints. The terminal walk shows it,
 * and the book's build rewrites outputs through it and changes no other byte; it uses only {@code
 * platform}.
 */
package nnbook.snippet.chapter;
