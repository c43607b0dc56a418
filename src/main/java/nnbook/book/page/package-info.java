/** The pages that all editions share: from Asciidoctor's HTML to arranged, numbered, checked text. */
package nnbook.book.page;
