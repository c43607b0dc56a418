package nnbook.terminal.quiz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nnbook.grader.Progress;
import nnbook.platform.ChapterName;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.CallOutKind;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;

/** The Predict questions of a chapter, and what the learner has answered. */
public final class Questions {
  private final ChapterSource source;
  private final Progress progress;
  private final List<Question> all = new ArrayList<>();

  /** A question, and the title of its section. */
  public record Question(String section, CallOut box) {}

  public Questions(ChapterSource source, Progress progress) {
    this.source = source;
    this.progress = progress;
    String section = "";
    for (Block block : source.blocks()) {
      if (block instanceof Block.Heading heading) {
        section = heading.text();
      } else if (block instanceof CallOut box
          && box.kind() == CallOutKind.PREDICT
          && !box.choices().isEmpty()) {
        all.add(new Question(section, box));
      }
    }
  }

  /** The questions of one chapter's file. */
  public static Questions of(Path home, Path file, Progress progress) {
    return new Questions(ChapterSource.read(file, home), progress);
  }

  /** The chapter as in the names of exercises, {@code ch01}. */
  public String chapter() {
    String name = Chapters.name(source.file());
    return ChapterName.ofFile(name).map(ChapterName::toString).orElse(name);
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

  public List<Question> all() {
    return all;
  }

  public List<Question> unanswered() {
    return all.stream().filter(question -> answer(question).isEmpty()).toList();
  }

  private Optional<Boolean> answer(Question question) {
    return progress.prediction(chapter(), key(question.box()));
  }

  /** Remembers an answer. */
  public void answered(Prediction prediction) {
    String key = key(prediction.box());
    progress.predicted(chapter(), key, prediction.guess(), prediction.isRight());
    progress.save();
  }

  /** Its title and a hash of its words, so that another question never has its answer. */
  private static String key(CallOut box) {
    StringBuilder words = new StringBuilder(box.title());
    box.choices().forEach(choice -> words.append(choice.check()).append(choice.text()));
    String slug = box.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return slug + "-" + Progress.hash(words.toString()).substring(0, 8);
  }
}
