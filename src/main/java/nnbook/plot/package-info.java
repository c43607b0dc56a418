/**
 * Small static figures as SVG: plots of Tablesaw columns and functions, small multiples, diagrams of
 * networks. A figure is the same bytes on every machine, follows the page's dark mode, and tells its
 * content in words.
 */
package nnbook.plot;
