/** The command by which the reader's program asks for what runs Java in the pages. */
package nnbook.web.cli;
