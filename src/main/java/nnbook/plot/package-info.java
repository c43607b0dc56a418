/**
 * The figures that chapters use: plots, grids of plots, diagrams of networks, matrices and values,
 * galleries, each the same bytes on every machine, with a caption, a description and its numbers.
 * They may use the rooms below, the message catalog and, for columns and interactive forms,
 * Tablesaw; whatever draws belongs into a room below.
 */
package nnbook.plot;
