package nnbook.book.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nnbook.book.check.Problems;
import nnbook.book.typeset.SourceMarks;
import nnbook.platform.JsonText;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.BlockMark;
import nnbook.snippet.chapter.Stepping;
import nnbook.snippet.chapter.Stepping.Question;
import nnbook.snippet.chapter.Stepping.Row;
import nnbook.snippet.chapter.TypedAnswer;
import org.jsoup.nodes.Element;

/**
 * Predict boxes that ask about the steps of the snippet above them: the items become questions, and
 * the recorded walk a table in which the answers are blank.
 */
final class SteppingBoxes {
  private static final Messages MESSAGES = Messages.of("book");
  private static final String BOXES = "div" + BlockMark.STEPPING.selector();

  /** What a pencil fills, until it becomes an element. */
  private static final String BLANK = "\u0001";

  private SteppingBoxes() {}

  /** Reports those that ask for what is in no walk. */
  static void check(Page page, SourceMarks marks, Problems problems) {
    for (Element box : page.body().select(BOXES)) {
      of(box).faults().forEach(fault -> problems.add(marks.of(box), fault));
    }
  }

  private static Stepping of(Element box) {
    Element before = box.previousElementSibling();
    if (before != null && before.is(".literalblock" + BlockMark.OUTPUT.selector())) {
      before = before.previousElementSibling();
    }
    Element listing = before == null ? null
        : before.selectFirst(".listingblock" + BlockMark.RUN.selector() + " pre");
    Element walk = box.selectFirst(".literalblock pre");
    Element title = box.selectFirst("> .title, > .callout-head > .title");
    return new Stepping(new Block.Lines(0, 0), title == null ? "" : title.text(),
        TypedAnswer.of(box.classNames(), "").orElseThrow(),
        listing == null ? "" : listing.wholeText(), box.select("ul > li > p").eachText(),
        walk == null ? "" : walk.wholeText());
  }

  static void arrange(Page page) {
    for (Element box : page.body().select(BOXES)) {
      Stepping stepping = of(box);
      List<Question> questions = stepping.questions();
      Element content = box.selectFirst("> .content").empty();
      String digits = stepping.typed().digits().isPresent()
          ? String.valueOf(stepping.typed().digits().getAsInt()) : "";
      content.appendElement("p").text(MESSAGES.get("stepping.intro")
          + (digits.isEmpty() ? "" : " " + MESSAGES.get("stepping.digits", digits)));
      Element list = content.appendElement("ol").addClass("questions");
      List<Map<String, Object>> asked = new ArrayList<>();
      for (Question question : questions) {
        Element item = list.appendElement("li");
        sentence(item.appendElement("p").addClass("ask-number"), question.sentence())
            .attr("data-digits", digits).attr("data-key", page.id() + "-"
                + Integer.toHexString((stepping.title() + question).hashCode()));
        item.appendChild(answer(question, list.childrenSize()));
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("line", question.row().line());
        place.put("visit", question.row().visit());
        place.put("name", question.name());
        asked.add(place);
      }
      box.attr("data-questions", JsonText.of(asked));
      content.appendChild(table(stepping, questions));
    }
  }

  /** Puts code between its signs into elements of its own. */
  private static Element sentence(Element place, String words) {
    String[] parts = words.split("`\\+?|\\+?`");
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        place.appendText(parts[i]);
      } else {
        place.appendElement("code").text(parts[i]);
      }
    }
    return place;
  }

  private static Element answer(Question question, int number) {
    Element answer = new Element("details").addClass("answer");
    answer.appendElement("summary").text(MESSAGES.get("answer"));
    Element item = answer.appendElement("ul").addClass("reasons").appendElement("li")
        .attr("data-number", question.answer()).attr("data-letter", String.valueOf(number));
    item.appendElement("p").text(question.answer());
    if (!question.row().sum().isEmpty()) {
      item.appendElement("p").addClass("why").appendElement("code").text(question.row().sum());
    }
    return answer;
  }

  private static Element table(Stepping stepping, List<Question> questions) {
    Element box = new Element("div").addClass("table-box walk").attr("tabindex", "0");
    box.appendElement("p").text(MESSAGES.get("stepping.walk"));
    Element table = box.appendElement("table").addClass("rows");
    Element head = table.appendElement("thead").appendElement("tr");
    List<String> names = List.of("line", "visit", "sum", "then");
    names.forEach(name ->
        head.appendElement("th").attr("scope", "col").text(MESSAGES.get("stepping." + name)));
    Element body = table.appendElement("tbody");
    Map<String, String> hidden = new LinkedHashMap<>();
    for (Row row : stepping.rows()) {
      Element line = body.appendElement("tr");
      line.appendElement("th").attr("scope", "row").text(String.valueOf(row.line()));
      cell(line, "visit", String.valueOf(row.visit()));
      String code = stepping.code().lines().toList().get(row.line() - 1);
      String sum = row.sum();
      for (Map.Entry<String, String> variable : hidden.entrySet()) {
        boolean used = code.replaceFirst("\\b" + variable.getKey() + " = ", "")
            .matches(".*\\b" + variable.getKey() + "\\b.*");
        sum = used ? blank(sum, variable.getValue()) : sum;
      }
      hidden.keySet().removeAll(row.changes().keySet());
      List<String> changes = new ArrayList<>();
      row.changes().forEach((name, value) -> changes.add(name + " = " + value));
      String then = String.join("; ", changes);
      for (Question question : questions) {
        if (question.row().equals(row)) {
          String end = "→ " + question.value();
          sum = sum.endsWith(end) ? sum.replaceFirst("→ \\S+$", "→ " + BLANK) : sum;
          then = question.name() + " = " + BLANK;
          hidden.put(question.name(), question.value());
        }
      }
      cell(line, "sum", sum);
      cell(line, "then", then);
    }
    return box;
  }

  /** Hides a number in a sum; its result may be the same by chance. */
  private static String blank(String sum, String number) {
    String[] parts = sum.split("(?=→)", 2);
    String before = parts[0]
        .replaceAll("(?<![\\w.])\\(?" + Pattern.quote(number) + "\\)?(?![\\w.])", BLANK);
    return parts.length == 1 ? before : before + parts[1];
  }

  private static void cell(Element row, String name, String text) {
    String[] parts = text.split(BLANK, -1);
    Element code = row.appendElement("td").attr("data-head", MESSAGES.get("stepping." + name))
        .appendElement("code");
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        code.appendElement("span").addClass("blank").text("\u00a0".repeat(8));
      }
      code.appendText(parts[i]);
    }
  }
}
