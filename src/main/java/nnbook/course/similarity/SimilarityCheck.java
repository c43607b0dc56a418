package nnbook.course.similarity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nnbook.course.submission.Attempt;
import nnbook.course.submission.HandedIn;
import nnbook.course.submission.Roster;
import nnbook.course.submission.Student;
import nnbook.course.submission.Submissions;
import nnbook.grader.Exercise;
import nnbook.grader.Stubs;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/** Compares the submissions of a course, each student's last one with those of all others. */
public final class SimilarityCheck {
  private static final Messages MESSAGES = Messages.of("course");

  private final Path home;
  private final List<Exercise> exercises;
  private final SubmissionComparer comparer;

  SimilarityCheck(Path home, List<Exercise> exercises, SubmissionComparer comparer) {
    this.home = home;
    this.exercises = List.copyOf(exercises);
    this.comparer = comparer;
  }

  /**
   * Prepares a check by JPlag.
   *
   * @param jdk the JDK to run it on, or none for the newest of this machine
   * @param fetch whether Maven may bring JPlag
   * @throws UserError when there is no JDK 21 or newer, or JPlag is not here
   */
  public static SimilarityCheck of(
      Path home, List<Exercise> exercises, Optional<Path> jdk, boolean fetch) {
    Path java = JavaHome.forJPlag(jdk).java();
    JPlagJars jars = new JPlagJars(home);
    List<Path> classPath = fetch ? jars.fetch() : jars.get();
    return new SimilarityCheck(home, exercises, new JPlagProcess(java, classPath));
  }

  /**
   * Compares, and writes the page, the table and JPlag's own result into {@code out}. Students of
   * one group hand in together, so pairs of them are not listed.
   *
   * @param threshold from which average similarity on a pair is listed, from 0 to 1
   */
  public SimilarityReport run(Path submissions, Roster roster, double threshold, Path out) {
    List<String> ids = exercises.stream().map(Exercise::id).toList();
    Submissions all = Submissions.of(submissions, roster, ids);
    Path work = folder();
    try {
      Map<String, Student> folders = copy(all, roster, work);
      if (folders.size() < 2) {
        throw new UserError(ExitCode.USAGE, MESSAGES.get("similarity.few", submissions));
      }
      copyStubs(work);
      List<String> unread = comparer.compare(work);
      Path result = work.resolve(SubmissionComparer.RESULT);
      JPlagResult found = JPlagResult.read(result, name -> id(folders, name));
      SafeFiles.write(out.resolve("similarity.jplag"), Files.readAllBytes(result));
      List<SimilarPair> pairs = found.pairs().stream()
          .filter(pair -> pair.average() >= threshold)
          .filter(pair -> !together(roster, pair))
          .toList();
      List<String> notes = new ArrayList<>(all.unmatched());
      if (found.pairs().size() < found.comparisons()
          && found.pairs().stream().allMatch(pair -> pair.average() >= threshold)) {
        notes.add(MESSAGES.get("similarity.more", found.pairs().size()));
      }
      unread.forEach(name -> notes.add(unread(folders, name)));
      folders.values().stream().map(Student::id).filter(id -> !found.compared().contains(id))
          .forEach(id -> notes.add(MESSAGES.get("similarity.short", id)));
      SimilarityReport report = new SimilarityReport(
          pairs, found.compared().size(), found.comparisons(), found.median(), threshold, notes);
      report.write(out, roster);
      return report;
    } catch (IOException e) {
      throw failed(work, e);
    } finally {
      delete(work);
    }
  }

  /** A folder for each student, with a number for a name: an id could hold anything. */
  private static Map<String, Student> copy(Submissions all, Roster roster, Path work) {
    Map<String, Student> folders = new LinkedHashMap<>();
    for (Student student : roster.students()) {
      List<Attempt> attempts = all.read(student).attempts();
      String folder = "s" + (folders.size() + 1);
      boolean any = false;
      if (!attempts.isEmpty()) {
        Map<String, HandedIn> files = attempts.get(attempts.size() - 1).files();
        for (Map.Entry<String, HandedIn> file : files.entrySet()) {
          if (file.getValue().isReadable()) {
            Path submissions = work.resolve(SubmissionComparer.SUBMISSIONS);
            write(submissions.resolve(folder), file.getKey(), file.getValue().text());
            any = true;
          }
        }
      }
      if (any) {
        folders.put(folder, student);
      }
    }
    return folders;
  }

  private void copyStubs(Path work) {
    Stubs stubs = Stubs.of(home);
    for (Exercise exercise : exercises) {
      stubs.find(exercise.id())
          .ifPresent(stub -> write(work.resolve(SubmissionComparer.BASE), exercise.id(), stub));
    }
  }

  private static void write(Path folder, String exercise, String text) {
    SafeFiles.write(folder.resolve(exercise.replace('.', '/') + ".java"), escaped(text));
  }

  /** In ASCII, which Java reads in every encoding: JPlag guesses which one it is. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      escaped.append(c < 128 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
    }
    return escaped.toString();
  }

  private static String id(Map<String, Student> folders, String name) {
    return Optional.ofNullable(folders.get(name)).map(Student::id).orElse(name);
  }

  private static boolean together(Roster roster, SimilarPair pair) {
    return roster.find(pair.first()).stream()
        .flatMap(student -> roster.partners(student).stream())
        .anyMatch(partner -> partner.id().equals(pair.second()));
  }

  /** {@code s1/ch01/NorGate.java} is a file of the first student. */
  private static String unread(Map<String, Student> folders, String name) {
    int slash = name.indexOf('/');
    return MESSAGES.get("similarity.unread",
        id(folders, name.substring(0, Math.max(0, slash))), name.substring(slash + 1));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("nnbook-similarity");
    } catch (IOException e) {
      throw failed(Path.of(System.getProperty("java.io.tmpdir")), e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  private static UserError failed(Path place, IOException e) {
    String sentence = MESSAGES.get("similarity.files", place, SafeFiles.reason(e));
    return new UserError(ExitCode.FILES, sentence, e);
  }
}
