/**
 * The far side of a session: runs in the JVM that holds the snippets, keeps their last value, and
 * says how the book shows it. Uses the engine's and Tablesaw's types that it shows.
 */
package nnbook.snippet.remote;
