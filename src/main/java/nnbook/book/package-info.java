/**
 * The book: from chapters to checked outputs to editions. This package orders the work of its rooms
 * and may use all of them; none of them uses it, and a new edition is a {@code Renderer} in a room
 * of its own and a line in {@code Edition}.
 */
package nnbook.book;
