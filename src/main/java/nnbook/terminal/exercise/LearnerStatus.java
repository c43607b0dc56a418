package nnbook.terminal.exercise;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nnbook.grader.Exercise;
import nnbook.learner.DueDates;
import nnbook.learner.ExerciseStatus;
import nnbook.learner.Overview;
import nnbook.learner.Workbook;
import nnbook.platform.ChapterName;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Chapters;
import nnbook.terminal.quiz.Questions;
import nnbook.terminal.text.Document;

/**
 * How far a learner is.
 *
 * @param exercises all exercises
 * @param chapters each chapter that has exercises, or questions
 * @param due when the exercises of chapters are due, in a course
 * @param next the exercise to go on with, where one is open
 */
public record LearnerStatus(
    Overview exercises, List<Chapter> chapters, DueDates due, Optional<Exercise> next) {
  private static final Messages MESSAGES = Messages.of("terminal");

  /** One chapter: its questions and its exercises, of which it may have none. */
  public record Chapter(Questions questions, Overview exercises) {
    private boolean isEmpty() {
      return questions.count() + exercises.exercises().size() == 0;
    }

    private String line(DueDates due) {
      int skipped = exercises.count(ExerciseStatus.SKIPPED);
      String passed = exercises.count(ExerciseStatus.PASSED) + "/" + exercises.exercises().size();
      String predicted = questions.answered() + "/" + questions.count();
      String title = questions.title();
      String chapter = questions.chapter();
      String name =
          ChapterName.ofFile(chapter).map(ChapterName::shortName).orElse(chapter);
      return MESSAGES.get("status.chapter", "%-4s".formatted(name), passed, predicted, title)
          + due.of(chapter).map(day -> MESSAGES.get("status.due", day)).orElse("")
          + (skipped == 0 ? "" : MESSAGES.get("status.skipped", skipped));
    }
  }

  public static LearnerStatus of(Workbook book) {
    Overview all = book.overview(book.catalog().all());
    List<Chapter> chapters =
        Chapters.all(book.home()).stream()
            .map(file -> Questions.of(book.home(), file, book.progress()))
            .map(questions -> new Chapter(questions, all.chapter(questions.chapter())))
            .filter(chapter -> !chapter.isEmpty())
            .toList();
    Optional<Exercise> next = all.next(book.progress().last());
    return new LearnerStatus(all, chapters, DueDates.of(book.home()), next);
  }

  public Document document() {
    Document text = new Document(false);
    chapters.forEach(chapter -> text.hanging("", " ".repeat(7), chapter.line(due)));
    text.emptyLine();
    text.paragraphs(
        MESSAGES.get(
            "status.exercises",
            exercises.count(ExerciseStatus.PASSED),
            exercises.exercises().size(),
            exercises.count(ExerciseStatus.SKIPPED)));
    text.paragraphs(
        MESSAGES.get(
            "status.questions",
            sum(Questions::answered), sum(Questions::count), sum(Questions::right)));
    return text.paragraphs(
        next.map(CheckSummaryText::next).orElseGet(() -> MESSAGES.get("status.done")));
  }

  private int sum(ToIntFunction<Questions> count) {
    return chapters.stream().map(Chapter::questions).mapToInt(count).sum();
  }
}
