/** What runs beside a submission in its JVM. */
package nnbook.course.certify.child;
