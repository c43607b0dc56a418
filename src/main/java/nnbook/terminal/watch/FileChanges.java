package nnbook.terminal.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nnbook.grader.Exercise;

/** Finds out which exercises were saved since the last look, however an editor does that. */
final class FileChanges {
  private final List<Exercise> exercises;
  private final Map<String, String> stamps = new HashMap<>();

  FileChanges(List<Exercise> exercises) {
    this.exercises = exercises;
    look();
  }

  /** The exercises whose files have another time, size or place on the disk than before. */
  List<Exercise> look() {
    List<Exercise> changed = new ArrayList<>();
    for (Exercise exercise : exercises) {
      String stamp = stamp(exercise);
      if (!stamp.equals(stamps.put(exercise.id(), stamp))) {
        changed.add(exercise);
      }
    }
    return changed;
  }

  private static String stamp(Exercise exercise) {
    try {
      BasicFileAttributes now = Files.readAttributes(exercise.file(), BasicFileAttributes.class);
      return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
    } catch (IOException e) {
      return "";
    }
  }
}
