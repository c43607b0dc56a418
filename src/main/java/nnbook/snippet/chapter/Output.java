package nnbook.snippet.chapter;

/**
 * The recorded output of a snippet: the {@code [.output]} literal block after it. The text has no
 * final line end; {@code lines} spans from {@code [.output]} to the closing dots.
 */
public record Output(Lines lines, String text) {}
