/**
 * What every room may use: where a project lies and what its parts are called, messages, exit
 * codes, safe files, child JVMs, the browser. Uses the JDK only.
 */
package nnbook.platform;
