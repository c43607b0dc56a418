package nnbook.terminal.quiz;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.learner.Progress;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.PredictQuestion;

/** The Predict questions of a chapter, and what the learner has answered. */
public final class Questions {
  private final ChapterSource source;
  private final Progress progress;
  private final List<PredictQuestion> all;

  public Questions(ChapterSource source, Progress progress) {
    this.source = source;
    this.progress = progress;
    all = PredictQuestion.of(source);
  }

  /** The questions of one chapter's file. */
  public static Questions of(Path home, Path file, Progress progress) {
    return new Questions(ChapterSource.read(file, home), progress);
  }

  /** The chapter as in the names of exercises, {@code ch01}. */
  public String chapter() {
    return PredictQuestion.chapter(source);
  }

  public String title() {
    return source.title();
  }

  public int count() {
    return all.size();
  }

  public int answered() {
    return (int) all.stream().filter(question -> answer(question).isPresent()).count();
  }

  public int right() {
    return (int) all.stream().filter(question -> answer(question).orElse(false)).count();
  }

  public List<PredictQuestion> all() {
    return all;
  }

  public List<PredictQuestion> unanswered() {
    return all.stream().filter(question -> answer(question).isEmpty()).toList();
  }

  private Optional<Boolean> answer(PredictQuestion question) {
    return progress.prediction(chapter(), question.key());
  }

  public void answered(Prediction prediction) {
    String key = PredictQuestion.key(prediction.box());
    progress.predicted(chapter(), key, prediction.choice(), prediction.isRight());
    progress.save();
  }
}
