package nnbook.course.grade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nnbook.course.result.ResultFiles;
import nnbook.course.result.StudentResult;
import nnbook.grader.CheckResult;

/**
 * What a regrade has changed.
 *
 * @param students those whose points differ, by id
 * @param checks the checks that ended differently, or are worth something else
 */
public record ResultChanges(List<StudentChange> students, List<CheckChange> checks) {
  /** A student's points before and after. */
  record StudentChange(String student, double before, double after) {}

  /** What a student earned by a check before and after; a check that was not there earned 0. */
  record CheckChange(
      String student, String exercise, String check, int before, int after, String diagnosis) {}

  public ResultChanges {
    students = List.copyOf(students);
    checks = List.copyOf(checks);
  }

  /** Compares two folders of results. */
  static ResultChanges between(Path before, Path after) {
    TreeSet<String> names = new TreeSet<>();
    Stream.of(before, after).forEach(folder ->
        ResultFiles.filesIn(folder).forEach(file -> names.add(file.getFileName().toString())));
    List<StudentChange> students = new ArrayList<>();
    List<CheckChange> checks = new ArrayList<>();
    for (String name : names) {
      StudentResult old = read(before.resolve(name), after.resolve(name));
      StudentResult now = read(after.resolve(name), before.resolve(name));
      if (old.points() != now.points()) {
        students.add(new StudentChange(now.student(), old.points(), now.points()));
      }
      compare(old, now, checks);
    }
    return new ResultChanges(students, checks);
  }

  /** The result in {@code file}; who has none yet, or no longer, has nothing. */
  private static StudentResult read(Path file, Path other) {
    return Files.exists(file)
        ? ResultFiles.readStudent(file)
        : new StudentResult(ResultFiles.readStudent(other).student(), List.of(), List.of(), 1);
  }

  private static void compare(StudentResult old, StudentResult now, List<CheckChange> changes) {
    Map<String, List<CheckResult>> before = checks(old);
    Map<String, List<CheckResult>> after = checks(now);
    Set<String> exercises = new LinkedHashSet<>(after.keySet());
    exercises.addAll(before.keySet());
    for (String exercise : exercises) {
      Map<String, CheckResult> earlier = byName(before.getOrDefault(exercise, List.of()));
      Map<String, CheckResult> later = byName(after.getOrDefault(exercise, List.of()));
      Set<String> names = new LinkedHashSet<>(later.keySet());
      names.addAll(earlier.keySet());
      for (String name : names) {
        int lost = earlier.containsKey(name) ? earlier.get(name).earned() : 0;
        int won = later.containsKey(name) ? later.get(name).earned() : 0;
        if (lost != won) {
          String told = later.containsKey(name) ? later.get(name).failure().diagnosis() : "";
          changes.add(new CheckChange(now.student(), exercise, name, lost, won, told));
        }
      }
    }
  }

  private static Map<String, List<CheckResult>> checks(StudentResult result) {
    Map<String, List<CheckResult>> checks = new LinkedHashMap<>();
    result.exercises().forEach(score -> checks.put(score.exercise(), score.checks()));
    return checks;
  }

  private static Map<String, CheckResult> byName(List<CheckResult> checks) {
    Map<String, CheckResult> byName = new LinkedHashMap<>();
    checks.forEach(check -> byName.put(check.name(), check));
    return byName;
  }

  int studentCount() {
    return students.size();
  }
}
