/**
 * Turns columns of Tablesaw into the plain numbers that figures take. It may use Tablesaw and
 * nothing else.
 */
package nnbook.plot.table;
