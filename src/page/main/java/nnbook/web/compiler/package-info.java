/** The Java compiler on texts in memory: sessions of snippets, and files; runs in the page too. */
package nnbook.web.compiler;
