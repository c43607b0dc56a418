package nnbook.web.image;

/** Takes what running code puts out, as it comes. */
@FunctionalInterface
public interface PageOutput {
  /**
   * Takes some output.
   *
   * @param kind {@code out} and {@code err} for what is printed, {@code echo} for a value's text,
   *     {@code figure} for a picture as JSON: {@code svg}, {@code narrow}, {@code caption}, {@code
   *     description}, {@code csv}; {@code film} for a piece of a film that is made
   */
  void write(String kind, String text);
}
