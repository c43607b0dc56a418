package nnbook.terminal.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.platform.ChapterName;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;

/** The words for what a chapter only names: references to other places, exercises. */
public final class ChapterWords {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final String SECTION = "reference.section";

  private final Path home;
  private final Map<String, String> titles = new HashMap<>();

  public ChapterWords(Path home) {
    this.home = home;
  }

  /** Returns the title that an anchor of any chapter belongs to, else the anchor. */
  public String reference(String anchor) {
    if (titles.isEmpty()) {
      Chapters.all(home).forEach(this::readTitles);
    }
    return titles.getOrDefault(anchor, anchor);
  }

  private void readTitles(Path file) {
    ChapterSource chapter = ChapterSource.read(file, home);
    Optional<ChapterName> name = ChapterName.ofFile(Chapters.name(file));
    for (Block block : chapter.blocks()) {
      if (block instanceof Block.Heading heading && !heading.anchor().isEmpty()) {
        String key = heading.level() == 1 ? name.map(ChapterWords::kind).orElse(SECTION) : SECTION;
        String label = name.map(ChapterName::label).orElse("");
        titles.put(heading.anchor(), MESSAGES.get(key, heading.text(), label));
      }
    }
  }

  private static String kind(ChapterName name) {
    return name.appendix() ? "reference.appendix" : "reference.chapter";
  }

  /** Returns the task of an exercise and how long it takes, a line for each paragraph. */
  public String exercise(String name) {
    Path file = new ExercisePaths(new ProjectLayout(home), name).stub();
    if (!Files.exists(file)) {
      return "";
    }
    Exercise exercise = ExerciseCatalog.read(file);
    String stars = "★".repeat(exercise.stars());
    String effort = MESSAGES.get("exercise.effort", stars, exercise.minutes());
    return exercise.paragraphs() + (exercise.stars() > 0 ? "\n" + effort : "");
  }
}
