/** How the book shows the values of snippets; uses the engine's and Tablesaw's types. */
package nnbook.snippet.echo;
