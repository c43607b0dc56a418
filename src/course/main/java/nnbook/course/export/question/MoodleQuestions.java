package nnbook.course.export.question;

import java.util.List;
import nnbook.course.export.XmlElement;
import nnbook.course.export.question.QuizItem.QuizChoice;
import nnbook.platform.Messages;

/** The questions as Moodle's own XML: a category for each chapter of the question bank. */
final class MoodleQuestions {
  private static final Messages MESSAGES = Messages.of("course");
  private static final String HTML = "html";

  private MoodleQuestions() {}

  static String of(List<QuizChapter> chapters) {
    XmlElement quiz = new XmlElement("quiz");
    for (QuizChapter chapter : chapters) {
      quiz.add(
          new XmlElement("question")
              .with("type", "category")
              .add(new XmlElement("category").add("text", category(chapter))));
      chapter.items().forEach(item -> quiz.add(question(item)));
    }
    return quiz.document();
  }

  private static String category(QuizChapter chapter) {
    return "$course$/top/" + name(MESSAGES.get("export.quiz.title")) + "/" + name(chapter.title());
  }

  /** A name is one line; a slash inside is doubled, since a single one parts the names. */
  private static String name(String title) {
    return title.replaceAll("\\s+", " ").replace("/", "//");
  }

  private static XmlElement question(QuizItem item) {
    XmlElement question =
        new XmlElement("question")
            .with("type", "multichoice")
            .add(new XmlElement("name").add("text", item.title()))
            .add(html("questiontext", item.body()))
            .add(html("generalfeedback", ""))
            .add("defaultgrade", "1")
            .add("penalty", "0.3333333")
            .add("hidden", "0")
            .add("idnumber", item.id())
            .add("single", "true")
            .add("shuffleanswers", "false")
            .add("answernumbering", "abc");
    item.choices().forEach(choice -> question.add(answer(choice)));
    return question;
  }

  private static XmlElement answer(QuizChoice choice) {
    return html("answer", choice.text())
        .with("fraction", choice.right() ? 100 : 0)
        .add(html("feedback", choice.why()));
  }

  private static XmlElement html(String name, String text) {
    return new XmlElement(name)
        .with("format", HTML)
        .add(new XmlElement("text").cdata(text));
  }
}
