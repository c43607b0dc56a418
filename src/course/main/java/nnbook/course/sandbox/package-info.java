/**
 * A JVM in which submitted code runs, cut off from all else: no files but its own classes, no
 * network, no other process, limits on memory, threads and output. What a system cannot do is found
 * by trying, and told. Stands alone.
 */
package nnbook.course.sandbox;
