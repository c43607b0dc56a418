package nnbook.terminal.quiz;

import java.util.List;
import java.util.stream.Collectors;
import nnbook.terminal.text.InlineText;

/** Cards in the text format that Anki imports: front, back and tag between tabs. */
public final class AnkiText {
  private static final String HEAD =
      "#separator:tab\n#html:true\n#columns:Front\tBack\tTags\n#tags column:3\n";

  private AnkiText() {}

  public static String of(List<ReviewCard> cards) {
    InlineText inline = InlineText.bare(false);
    return cards.stream()
        .map(card -> field(card.front(inline)) + "\t" + field(card.back(inline)) + "\t"
            + "nnbook::" + card.chapter() + "\n")
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static String field(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace('\t', ' ').replace("\n", "<br>");
  }
}
