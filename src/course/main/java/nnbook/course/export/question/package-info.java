/** The book's Predict questions as packages for learning platforms. */
package nnbook.course.export.question;
