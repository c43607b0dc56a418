package nnbook.web.recorder;

/** A value that is shown by this text alone. */
public record Word(String text) {}
