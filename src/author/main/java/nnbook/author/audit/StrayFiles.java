package nnbook.author.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Sections;
import nnbook.platform.ChapterName;
import nnbook.platform.FileTree;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;

/** Finds files and sections that belong to no exercise. */
final class StrayFiles {
  private static final Messages MESSAGES = Messages.of("author");

  private final ProjectLayout project;
  private final ExerciseCatalog catalog;
  private final List<String> faults = new ArrayList<>();

  private StrayFiles(Path home, ExerciseCatalog catalog) {
    this.project = new ProjectLayout(home);
    this.catalog = catalog;
  }

  static List<String> find(Path home, ExerciseCatalog catalog) {
    StrayFiles stray = new StrayFiles(home, catalog);
    stray.tree(stray.project.exercises(), Set.of(ExercisePaths.HINTS));
    stray.tree(stray.project.solutions(), Set.of(ExercisePaths.NOTES, ExercisePaths.PUZZLES));
    stray.tests();
    stray.mistakes();
    return stray.faults;
  }

  private void tree(Path root, Set<String> sections) {
    for (Path chapter : FileTree.list(root, "[^.].*")) {
      String name = chapter.getFileName().toString();
      if (!ChapterName.matches(name)) {
        stray(chapter);
        continue;
      }
      for (Path file : FileTree.list(chapter, ".*")) {
        String fileName = file.getFileName().toString();
        String exercise = fileName.replaceFirst("\\.java$", "");
        if (sections.contains(fileName)) {
          sections(name, file);
        } else if (!isExercise(name, exercise)) {
          stray(file);
        }
      }
    }
  }

  private void sections(String chapter, Path adoc) {
    for (String section : Sections.of(adoc).names()) {
      if (!isExercise(chapter, section)) {
        faults.add(MESSAGES.get("audit.stray.section", project.name(adoc), section));
      }
    }
  }

  private void tests() {
    for (Path chapter : FileTree.list(project.gradedTests(), ChapterName.REGEX)) {
      for (Path file : FileTree.list(chapter, ".*Test\\.java")) {
        String name = file.getFileName().toString().replaceFirst("Test\\.java$", "");
        if (!isExercise(chapter.getFileName().toString(), name)) {
          stray(file);
        }
      }
    }
  }

  private void mistakes() {
    for (Path chapter : FileTree.list(project.wrongAnswers(), ".*")) {
      for (Path file : FileTree.list(chapter, ".*")) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".edits")
            || !isExercise(chapter.getFileName().toString(), name.replaceFirst("\\.edits$", ""))) {
          stray(file);
        }
      }
    }
  }

  private boolean isExercise(String chapter, String name) {
    return catalog.find(chapter + "." + name).filter(e -> Files.exists(e.file())).isPresent();
  }

  private void stray(Path file) {
    faults.add(MESSAGES.get("audit.stray", project.name(file)));
  }
}
