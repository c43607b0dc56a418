/**
 * The pages that all editions share: from Asciidoctor's HTML to arranged, numbered, checked text,
 * pass by pass. It uses jsoup, and what {@code typeset}, {@code run} and {@code formula} make;
 * what only one edition needs is that edition's.
 */
package nnbook.book.page;
