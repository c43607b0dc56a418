/**
 * The instructor's side: a release for students, certified grading of what they hand in, insight
 * into the results, and exports. The rooms inside point one way: {@code sandbox} and {@code result}
 * stand alone, {@code certify} grades one exercise, {@code grade} a whole course; {@code export}
 * and {@code insight} read results.
 */
package nnbook.course;
