/**
 * What all pages and tables of a course share: pages that stand alone, CSV, and how texts of
 * students are shown. Knows no result.
 */
package nnbook.course.report;
