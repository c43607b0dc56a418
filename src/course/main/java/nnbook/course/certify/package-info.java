/**
 * Certified grading of one exercise. A submission may name what is on a list and nothing else;
 * it then runs beside its graded test in the worker of practice, in a sandbox.
 */
package nnbook.course.certify;
