/**
 * Small static figures as SVG: plots of Tablesaw columns and functions, several plots side by side,
 * diagrams of networks. A figure is the same bytes on every machine, follows the page's dark mode,
 * and tells its content in words.
 */
package nnbook.plot;
