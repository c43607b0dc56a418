/** What every room may use: messages, exit codes, safe files, class path of child JVMs, browser. */
package nnbook.platform;
