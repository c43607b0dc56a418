/**
 * Certified grading of one exercise. The judge runs the graded test against a facade of the
 * submission; the child runs the submission in the sandbox; {@code wire} carries values between
 * them, and is what nothing gets past.
 */
package nnbook.course.certify;
