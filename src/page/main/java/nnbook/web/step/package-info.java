/**
 * Steps through films in a terminal: films a chapter's snippet or an answer to an exercise, and
 * shows a film on a {@code Screen} or as JSON.
 */
package nnbook.web.step;
