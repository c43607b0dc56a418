package nnbook.plot;

import java.util.List;
import nnbook.platform.Messages;

/** The words of figures in the reader's language: the core takes them as plain texts. */
final class CatalogText {
  private static final Messages MESSAGES = Messages.of("plot");

  private CatalogText() {}

  static String get(String key, String... words) {
    return MESSAGES.get(key, (Object[]) words);
  }

  /** Returns the name of one column of a figure's data. */
  static String column(String name) {
    return MESSAGES.get("data." + name);
  }

  /** Returns the names of all columns of a kind of figure: gallery, graph, matrix or network. */
  static List<String> columns(String figure) {
    return List.of(MESSAGES.get("data." + figure).split(","));
  }
}
