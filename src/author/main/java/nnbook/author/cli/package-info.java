/** The commands for authors of exercises, and what they print. */
package nnbook.author.cli;
