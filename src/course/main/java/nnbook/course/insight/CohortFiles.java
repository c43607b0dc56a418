package nnbook.course.insight;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nnbook.course.result.ResultFiles;
import nnbook.course.result.StudentResult;
import nnbook.course.submission.Student;
import nnbook.course.submission.StudentMatcher;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * All that students have handed in and got.
 *
 * @param students a record each, in no telling order, without names
 * @param results how many graded results were read
 * @param progressFiles how many progress files were read
 * @param lone how many of these go with no graded result although there are some: the student of
 *     each is counted twice
 * @param faults how many files could not be read, or only in part
 * @param strange how many entries the book does not know
 */
public record CohortFiles(
    List<StudentRecord> students, int results, int progressFiles, int lone, int faults,
    int strange) {

  /**
   * Reads {@code folders}: graded courses, and folders with a file or folder for each student.
   * Whose such a name is, is told by {@code roster} and by the ids of the results; other names are
   * students of their own. {@code warn} gets a sentence, with the file's name, for each file that
   * cannot be read. Throws UserError when a folder is missing.
   */
  public static CohortFiles read(
      List<Path> folders,
      KnownItems known,
      List<Student> roster,
      Consumer<String> warn) {
    Reader reader = new Reader(known, roster, warn);
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new UserError(ExitCode.USAGE, Reader.MESSAGES.get("insight.folder", folder));
      }
    }
    folders.forEach(reader::results);
    folders.forEach(reader::progress);
    return reader.cohortFiles();
  }

  /** Collects the records by student. */
  private static final class Reader {
    private static final Messages MESSAGES = Messages.of("course");
    private static final long LARGEST_RESULT = 20_000_000;

    private final KnownItems known;
    private final Map<String, Student> roster = new TreeMap<>();
    private final Consumer<String> warn;
    private final Map<String, RecordBuilder> students = new TreeMap<>();
    private int results;
    private int progressFiles;
    private int lone;
    private int faults;
    private int strange;

    Reader(
        KnownItems known, List<Student> roster, Consumer<String> warn) {
      this.known = known;
      roster.forEach(student -> this.roster.put(student.id(), student));
      this.warn = warn;
    }

    private void fault(String sentence) {
      faults++;
      warn.accept(sentence);
    }

    private void results(Path folder) {
      if (Files.isDirectory(ResultFiles.folder(folder))) {
        ResultFiles.files(folder).forEach(this::result);
      }
    }

    private void progress(Path folder) {
      StudentMatcher matcher = new StudentMatcher(List.copyOf(roster.values()));
      ProgressFiles files = new ProgressFiles(folder, this::fault);
      files.forEach(file -> progress(folder, file, matcher.match(file.student())));
    }

    private void result(Path file) {
      try {
        if (!Files.isRegularFile(file) || file.toFile().length() > LARGEST_RESULT) {
          fault(MESSAGES.get("insight.result.odd", file, LARGEST_RESULT / 1_000_000));
          return;
        }
        StudentResult result = ResultFiles.readStudent(file);
        student("id " + result.student()).add(result);
        roster.putIfAbsent(result.student(), Student.of(result.student()));
        results++;
      } catch (UserError e) {
        fault(e.getMessage());
      }
    }

    private void progress(Path folder, ProgressFiles.Found file, List<Student> owners) {
      SubmittedProgress progress = SubmittedProgress.of(file.bytes());
      if (progress.size() == 0 && progress.unreadable() > 0) {
        fault(MESSAGES.get("insight.progress.foreign", file.name()));
        return;
      }
      if (progress.unreadable() > 0) {
        fault(MESSAGES.get("insight.progress.damaged", file.name(), progress.unreadable()));
      }
      String key = owners.size() == 1
          ? "id " + owners.get(0).id()
          : "name " + folder.toAbsolutePath().normalize() + " " + file.student();
      lone += students.containsKey(key) ? 0 : 1;
      strange += student(key).add(progress);
      progressFiles++;
    }

    private RecordBuilder student(String key) {
      return students.computeIfAbsent(key, name -> new RecordBuilder(known));
    }

    private CohortFiles cohortFiles() {
      List<StudentRecord> records =
          students.values().stream().map(RecordBuilder::build).toList();
      int without = results == 0 ? 0 : lone;
      return new CohortFiles(records, results, progressFiles, without, faults, strange);
    }
  }
}
