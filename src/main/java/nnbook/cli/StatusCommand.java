package nnbook.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nnbook.grader.Exercise;
import nnbook.learner.ExerciseStatus;
import nnbook.learner.Overview;
import nnbook.platform.ExitCode;
import nnbook.terminal.exercise.LearnerStatus;
import nnbook.terminal.quiz.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how far the learner is, chapter by chapter, and what comes next. */
@Command(name = "status")
final class StatusCommand extends BookCommand {
  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  protected ExitCode run() {
    LearnerStatus status = LearnerStatus.of(workbook());
    if (json) {
      print(json(status));
    } else {
      print(status.document());
    }
    return ExitCode.PASS;
  }

  private static ObjectNode json(LearnerStatus status) {
    Overview all = status.exercises();
    ObjectNode json = counts(Json.object(), all)
        .put("next", status.next().map(Exercise::id).orElse(null));
    json.set("chapters", Json.array(status.chapters(), StatusCommand::json));
    return json;
  }

  private static ObjectNode json(LearnerStatus.Chapter chapter) {
    Questions questions = chapter.questions();
    ObjectNode json = Json.object()
        .put("chapter", questions.chapter())
        .put("title", questions.title());
    return counts(json, chapter.exercises())
        .put("questions", questions.count())
        .put("predicted", questions.answered())
        .put("right", questions.right());
  }

  private static ObjectNode counts(ObjectNode json, Overview exercises) {
    return json
        .put("exercises", exercises.exercises().size())
        .put("passed", exercises.count(ExerciseStatus.PASSED))
        .put("skipped", exercises.count(ExerciseStatus.SKIPPED));
  }
}
