/**
 * The site: pages from chapters, pages made from pages, the index of the search, and their frame.
 * It uses the arranged pages, the puzzles of the grader and Plotly's script, and no other edition.
 */
package nnbook.book.site;
