/**
 * Measures the ladder of the chapter "Making it fast" in a JVM of its own, and shows it as a table
 * and a figure. May use {@code fast}, {@code plot} and the texts of {@code terminal}.
 */
package nnbook.cli.bench;
