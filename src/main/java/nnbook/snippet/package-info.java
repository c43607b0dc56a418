/**
 * JShell sessions: the code of a chapter, or of a reader, runs in a JVM of its own with limits on
 * time, memory and output, and each snippet gets a clear result whatever it does. Uses the JDK's
 * shell and debugger interface, and figures to echo.
 */
package nnbook.snippet;
