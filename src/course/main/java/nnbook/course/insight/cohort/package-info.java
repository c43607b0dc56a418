/** What students have handed in and got: answers, exercises, mistakes, without their names. */
package nnbook.course.insight.cohort;
