package nnbook.course.export.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nnbook.course.export.BlockHtml;
import nnbook.course.export.question.QuizItem.QuizChoice;
import nnbook.platform.ChapterName;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.Choice;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.snippet.chapter.PlaceTitles;
import nnbook.snippet.chapter.PredictQuestion;

/**
 * The questions of a chapter.
 *
 * @param name {@code ch06}
 * @param title {@code 6. Backpropagation}
 * @param items its questions, in their order; none where it asks nothing
 */
public record QuizChapter(String name, String title, List<QuizItem> items) {
  private static final Messages MESSAGES = Messages.of("course");

  public QuizChapter {
    items = List.copyOf(items);
  }

  /** The chapters in these files of the project at {@code home}, without those that ask nothing. */
  public static List<QuizChapter> of(Path home, List<Path> files) {
    BlockHtml html = new BlockHtml(new PlaceTitles(home)::of);
    return files.stream()
        .map(file -> of(ChapterSource.read(file, home), html))
        .filter(chapter -> !chapter.items().isEmpty())
        .toList();
  }

  private static QuizChapter of(ChapterSource source, BlockHtml html) {
    String label =
        ChapterName.ofFile(Chapters.name(source.file()))
            .map(name -> name.label() + ". ")
            .orElse("");
    String title = label + BlockHtml.words(source.title());
    List<QuizItem> items = new ArrayList<>();
    for (PredictQuestion question : PredictQuestion.of(source)) {
      if (question.box().choices().size() == 1) {
        continue; // it asks about a step, and nobody has foreseen a wrong answer
      }
      String place = MESSAGES.get("export.quiz.place", title, BlockHtml.words(question.section()));
      items.add(item(question, html, html.place(place)));
    }
    return new QuizChapter(PredictQuestion.chapter(source), title, items);
  }

  private static QuizItem item(PredictQuestion question, BlockHtml html, String place) {
    List<QuizChoice> choices = new ArrayList<>();
    for (Choice choice : question.box().choices()) {
      choices.add(
          new QuizChoice(
              html.inline(choice.text()), choice.isRight(), html.lines(choice.sentences())));
    }
    String id = question.chapter() + "-" + question.key();
    String title = BlockHtml.words(question.box().title());
    return new QuizItem(id, title, place + body(question, html), choices);
  }

  /** What leads to the question, and the question; what a snippet in it prints is the answer. */
  private static String body(PredictQuestion question, BlockHtml html) {
    List<Block> asked = new ArrayList<>(question.box().blocks());
    for (Choice choice : question.box().choices()) {
      asked.remove(choice.item());
      asked.removeAll(choice.sentences());
    }
    return html.blocks(question.before(), true) + html.blocks(asked, false);
  }
}
