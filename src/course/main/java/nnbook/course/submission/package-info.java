/** What students handed in: the roster, and folders, zips and clones read with limits. */
package nnbook.course.submission;
