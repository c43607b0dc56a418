/**
 * The data sets that ship with the book, as Tablesaw tables. They need no network; the licence of
 * each stands beside its file.
 */
package nnbook.data;
