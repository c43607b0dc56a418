package nnbook.plot.svg;

/**
 * The words that every figure has, and how they are set.
 *
 * @param <F> the figure that each call returns
 */
public abstract class Captioned<F extends Captioned<F>> {
  private FigureWords words;

  protected Captioned(FigureWords words) {
    this.words = words;
  }

  /** Returns the sentence that stands below the picture. */
  public final String caption() {
    return words.caption();
  }

  /** Returns the picture in words, for one who cannot see it. */
  public final String description() {
    return words.description();
  }

  /** Tells the picture in words for one who cannot see it. */
  public F describe(String text) {
    return with(words.withDescription(text));
  }

  protected final FigureWords words() {
    return words;
  }

  /** Gives this figure other words; a figure that never changes returns a copy instead. */
  protected F with(FigureWords newWords) {
    words = newWords;
    return self();
  }

  @SuppressWarnings("unchecked") // F is the class of this figure, see the parameter's bound
  protected final F self() {
    return (F) this;
  }
}
