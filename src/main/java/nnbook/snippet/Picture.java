package nnbook.snippet;

/** A figure that a snippet's last expression had as its value. */
public record Picture(String svg, String caption, String description) {}
