package nnbook.web.figure;

import nnbook.data.Names;

/** What the figures of chapters 19 and 20 answer on a JVM, where no build has put files. */
public final class FiguresOfLetters {
  private FiguresOfLetters() {}

  public static FigureNumbers letters(String... state) {
    return new EmbeddingFigure(() -> Names.split().training()).answer(FigureState.of(state));
  }

  public static FigureNumbers names(String... state) {
    return new NamesFigure(() -> Names.split().training()).answer(FigureState.of(state));
  }
}
