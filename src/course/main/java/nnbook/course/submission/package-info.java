/**
 * What students handed in: the roster, and folders, zips and clones read with limits, since a file
 * may be of any size and its name lead anywhere. Knows nothing of grades.
 */
package nnbook.course.submission;
