package nnbook.course.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import nnbook.course.result.ResultFiles;
import nnbook.platform.ExitCode;
import nnbook.platform.FileTree;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * The folder that a course is graded into. New results are written beside those of the run before
 * and take their place at the end; whenever the process is killed, one whole set is there.
 *
 * @param path the folder
 */
record CourseFolder(Path path) {
  private static final Messages MESSAGES = Messages.of("course");
  private static final String DRAFT = ".part";

  Path kept() {
    return path.resolve("kept");
  }

  Path student(String id) {
    return path.resolve("students").resolve(ResultFiles.fileName(id));
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /** The result of one student, among those that this run writes. */
  Path draft(String id) {
    return draft().resolve(ResultFiles.fileName(id) + ".json");
  }

  /** The results that this run writes, until they take the place of the others. */
  Path draft() {
    return path.resolve("results" + DRAFT);
  }

  private Path earlier() {
    return path.resolve("earlier");
  }

  /**
   * The results that new ones are compared with: those that are about to be replaced, or, where
   * these are the same, the ones before.
   */
  Optional<Path> before() {
    Path now = ResultFiles.folder(path);
    return Files.isDirectory(now) && !same(now, draft()) ? Optional.of(now) : lastEarlier();
  }

  /** Puts the new results in place of those before, which are kept, numbered. */
  void replaceResults() {
    Path now = ResultFiles.folder(path);
    try {
      if (Files.isDirectory(now) && same(now, draft())) {
        FileTree.delete(draft());
        return;
      }
      if (Files.isDirectory(now)) {
        Files.createDirectories(earlier());
        String number = String.format(Locale.ROOT, "%03d", numbers().size() + 1);
        Files.move(now, earlier().resolve(number));
      }
      Files.move(draft(), now);
    } catch (IOException e) {
      throw new UserError(
          ExitCode.FILES, MESSAGES.get("grade.folder", path, SafeFiles.reason(e)), e);
    }
  }

  /** Removes what a run that was killed has left: results of its own, and files half written. */
  void clean() {
    FileTree.delete(draft());
    FileTree.files(path).stream().filter(CourseFolder::isDraft).forEach(FileTree::delete);
  }

  private static boolean isDraft(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.endsWith(DRAFT);
  }

  private Optional<Path> lastEarlier() {
    TreeSet<Path> numbers = new TreeSet<>(numbers());
    return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.last());
  }

  private List<Path> numbers() {
    return FileTree.list(earlier());
  }

  private static boolean same(Path a, Path b) {
    List<Path> left = FileTree.list(a);
    List<Path> right = FileTree.list(b);
    if (left.size() != right.size()) {
      return false;
    }
    try {
      for (int i = 0; i < left.size(); i++) {
        boolean named = left.get(i).getFileName().equals(right.get(i).getFileName());
        if (!named || Files.mismatch(left.get(i), right.get(i)) >= 0) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
