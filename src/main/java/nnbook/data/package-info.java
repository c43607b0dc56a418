/**
 * The data sets of the book as Tablesaw tables, those that ship with it and those that are fetched,
 * and networks in files. It may use Tablesaw, the engine and the message catalog; only {@code
 * Download} reaches the network.
 */
package nnbook.data;
