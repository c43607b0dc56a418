package nnbook.snippet.chapter;

/** The first and last line of a block in its file, counted from 1, both inclusive. */
public record Lines(int first, int last) {}
