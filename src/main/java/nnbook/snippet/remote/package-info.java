/** The far side of a session: runs in the JVM that holds the snippets. */
package nnbook.snippet.remote;
