/** The far side of a session: runs in the JVM that holds the snippets, keeps their last value. */
package nnbook.snippet.remote;
