/**
 * What a learner has done with the exercises: how each stands, what is remembered of it and when it
 * is asked again, copies of the work, and what is due. Uses {@code grader}, which knows nothing of
 * learners.
 */
package nnbook.learner;
