package nnbook.book.site;

import java.util.List;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.platform.Messages;

/**
 * The table of contents for programs that read the book, in the form of llmstxt.org: what the book
 * is, how to help its readers, and the addresses of its pages as Markdown.
 */
final class LlmsText {
  static final String FILE = "llms.txt";

  private static final Messages MESSAGES = Messages.of("book");

  private LlmsText() {}

  /** Returns the name of the Markdown file beside the page {@code file}. */
  static String markdown(String file) {
    return file.replaceFirst("\\.html$", ".md");
  }

  static String of(Pages pages, List<ExerciseCard> exercises) {
    StringBuilder text = new StringBuilder("# ").append(pages.book().title()).append("\n\n> ")
        .append(MESSAGES.get("front.subtitle")).append("\n\n")
        .append(MESSAGES.get("llms.pages")).append("\n\n")
        .append(MESSAGES.get("llms.tutor")).append("\n\n## ")
        .append(MESSAGES.get("llms.book")).append("\n\n");
    for (Page page : pages.list()) {
      String label = (page.part().number() + " " + page.titleText()).strip();
      line(text, label, Site.file(page), "");
    }
    text.append("\n## ").append(MESSAGES.get("exercises.title")).append("\n\n");
    for (ExerciseCard exercise : exercises) {
      line(text, exercise.number() + " " + exercise.title(), exercise.file(),
          ": " + exercise.id() + ", " + exercise.effort());
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String file, String more) {
    text.append("- [").append(label).append("](").append(markdown(file)).append(')').append(more)
        .append('\n');
  }
}
