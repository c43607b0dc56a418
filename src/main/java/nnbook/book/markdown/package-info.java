/** Pages of the book as Markdown, for readers that are programs. */
package nnbook.book.markdown;
