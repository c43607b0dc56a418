package nnbook.plot.diagram;

/**
 * The words in the picture of a network, in the reader's language.
 *
 * @param input the heading of the first column
 * @param forward what runs forward, for the legend
 * @param backward what runs backward
 */
public record NetworkWords(String input, String forward, String backward) {}
