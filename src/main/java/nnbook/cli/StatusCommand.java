package nnbook.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nnbook.grader.Exercise;
import nnbook.grader.Overview;
import nnbook.grader.Standing;
import nnbook.grader.Workbook;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Chapters;
import nnbook.terminal.quiz.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Tells how far the learner is, chapter by chapter, and what comes next. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("terminal");

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Spec private CommandLine.Model.CommandSpec spec;

  /** One chapter: its questions and its exercises, of which it may have none. */
  private record Chapter(Questions questions, Overview exercises) {
    boolean isEmpty() {
      return questions.count() + exercises.exercises().size() == 0;
    }
  }

  @Override
  public Integer call() {
    Workbook book = Workbook.of(Home.folder(), spec.commandLine().getErr()::println);
    Overview all = book.overview(book.catalog().all());
    List<Chapter> chapters =
        Chapters.all(book.home()).stream()
            .map(file -> Questions.of(book.home(), file, book.progress()))
            .map(questions -> new Chapter(questions, all.chapter(questions.chapter())))
            .filter(chapter -> !chapter.isEmpty())
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(all, chapters));
    } else {
      chapters.forEach(chapter -> out.println(line(chapter)));
      sum(all, chapters, out);
    }
    out.flush();
    return ExitCode.PASS.code();
  }

  private static String line(Chapter chapter) {
    Questions questions = chapter.questions();
    Overview exercises = chapter.exercises();
    int skipped = exercises.count(Standing.SKIPPED);
    String passed = exercises.count(Standing.PASSED) + "/" + exercises.exercises().size();
    String predicted = questions.answered() + "/" + questions.count();
    return MESSAGES.get("status.chapter", questions.chapter(), passed, predicted, questions.title())
        + (skipped == 0 ? "" : MESSAGES.get("status.skipped", skipped));
  }

  private static void sum(Overview all, List<Chapter> chapters, PrintWriter out) {
    out.println();
    out.println(
        MESSAGES.get(
            "status.exercises",
            all.count(Standing.PASSED),
            all.exercises().size(),
            all.count(Standing.SKIPPED)));
    out.println(
        MESSAGES.get(
            "status.questions",
            chapters.stream().mapToInt(c -> c.questions().answered()).sum(),
            chapters.stream().mapToInt(c -> c.questions().count()).sum(),
            chapters.stream().mapToInt(c -> c.questions().right()).sum()));
    Optional<Exercise> next = all.next();
    out.println(
        next.map(exercise -> MESSAGES.get("check.next", exercise.id()))
            .orElseGet(() -> MESSAGES.get("status.done")));
  }

  private static String json(Overview all, List<Chapter> chapters) {
    return Json.object(
        "exercises", "" + all.exercises().size(),
        "passed", "" + all.count(Standing.PASSED),
        "skipped", "" + all.count(Standing.SKIPPED),
        "next", all.next().map(exercise -> Json.text(exercise.id())).orElse("null"),
        "chapters", chapters.stream().map(StatusCommand::json).collect(Json.array()));
  }

  private static String json(Chapter chapter) {
    Questions questions = chapter.questions();
    Overview exercises = chapter.exercises();
    return Json.object(
        "chapter", Json.text(questions.chapter()),
        "title", Json.text(questions.title()),
        "exercises", "" + exercises.exercises().size(),
        "passed", "" + exercises.count(Standing.PASSED),
        "skipped", "" + exercises.count(Standing.SKIPPED),
        "questions", "" + questions.count(),
        "predicted", "" + questions.answered(),
        "right", "" + questions.right());
  }
}
