package nnbook.plot.svg;

/**
 * The words of a figure.
 *
 * @param caption the sentence that stands below the picture
 * @param description the picture in words, for one who cannot see it; may be empty
 */
public record FigureWords(String caption, String description) {
  /** The words of a figure that nobody has described yet. */
  public static FigureWords of(String caption) {
    return new FigureWords(caption, "");
  }

  /** Returns another caption with the same description. */
  public FigureWords withCaption(String text) {
    return new FigureWords(text, description);
  }

  /** Returns another description with the same caption. */
  public FigureWords withDescription(String text) {
    return new FigureWords(caption, text);
  }
}
