package nnbook.course.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nnbook.course.submission.HandedInZip;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.WrongSolution;
import nnbook.grader.WrongSolutions;
import nnbook.platform.ProjectLayout;

/**
 * A course of made-up students: solutions, stubs, wrong answers, broken and hostile code, in
 * folders, zips and clones, some of them damaged. The same seed makes the same course.
 */
final class GeneratedCourse {
  private static final String NAMES = "Ann,Bo,李明,Zoë,=SUM(A1),\"Quo\"te,<b>Tag</b>,O'Neil";

  private final Path home;
  private final Path folder;
  private final Random random;
  private final List<String> exercises;

  private GeneratedCourse(Path home, Path folder, List<String> exercises, long seed) {
    this.home = home;
    this.folder = folder;
    this.exercises = exercises;
    this.random = new Random(seed);
  }

  /** Writes {@code handed-in} and {@code roster.csv} to {@code folder}. */
  static void write(Path home, Path folder, int students, List<String> exercises, long seed)
      throws IOException {
    GeneratedCourse course = new GeneratedCourse(home, folder, exercises, seed);
    List<String> roster = new ArrayList<>(List.of("id,name,email,group,extension"));
    String[] names = NAMES.split(",");
    for (int i = 0; i < students; i++) {
      String id = String.format("s%03d", i);
      String name = (names[i % names.length] + " " + id).replace("\"", "\"\"");
      String group = i % 25 == 3 || i % 25 == 4 ? "g" + i / 25 : "";
      roster.add(id + ",\"" + name + "\"," + id + "@uni.example," + group + "," + i % 3);
      course.student(id, i);
    }
    Files.createDirectories(folder.resolve("handed-in/stranger/exercises/ch01"));
    Files.writeString(folder.resolve("roster.csv"), String.join("\n", roster) + "\n");
  }

  private void student(String id, int number) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String exercise : exercises) {
      text(exercise, id).ifPresent(text ->
          files.put("exercises/" + exercise.replace('.', '/') + ".java", text));
    }
    Path handedIn = folder.resolve("handed-in");
    switch (number % 20) {
      case 0, 1, 2, 3, 4, 5 -> folder(handedIn.resolve(id), files);
      case 6, 7, 8 -> folder(
          handedIn.resolve("Name " + id + "_" + (7000 + number) + "_assignsubmission_file_"),
          files);
      case 9 -> clone(handedIn.resolve(id), files);
      case 10 -> {
        folder(handedIn.resolve(id + "/attempt 1"), Map.of());
        folder(handedIn.resolve(id + "/attempt 2"), files);
      }
      case 11 -> {
        if (number % 3 == 0) {
          hostile(handedIn.resolve(id + ".zip"), files, number);
        }
      }
      default -> zip(handedIn.resolve(id + ".zip"), files);
    }
  }

  private static void folder(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static void clone(Path folder, Map<String, String> files) throws IOException {
    folder(folder, files);
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/HEAD"), "0123456789".repeat(4) + "\n");
  }

  private static void zip(Path file, Map<String, String> files) throws IOException {
    try (HandedInZip zip = HandedInZip.at(file)) {
      for (Map.Entry<String, String> entry : files.entrySet()) {
        zip.with(entry.getKey(), entry.getValue());
      }
    }
  }

  private static void hostile(Path file, Map<String, String> files, int number)
      throws IOException {
    try (HandedInZip zip = HandedInZip.at(file)) {
      for (Map.Entry<String, String> entry : files.entrySet()) {
        zip.with(entry.getKey(), entry.getValue());
      }
      zip.with("../../escape/exercises/ch01/WeightedInput.java", "class Escape {}");
      zip.zeros("bomb/exercises/ch01/PerceptronStep.java", 30_000_000);
    }
    if (number % 2 == 0) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
  }

  /** What a student made of an exercise; nothing when the file is missing. */
  private Optional<String> text(String exercise, String id) throws IOException {
    String path = exercise.replace('.', '/') + ".java";
    String solution = Files.readString(home.resolve("solutions").resolve(path));
    int kind = random.nextInt(1000);
    boolean copied = random.nextInt(10) < 2;
    String text;
    if (kind < 480) {
      text = solution;
    } else if (kind < 620) {
      return Optional.of(Files.readString(home.resolve("exercises").resolve(path)));
    } else if (kind < 660) {
      return Optional.empty();
    } else if (kind < 900) {
      text = wrongAnswer(exercise);
    } else if (kind < 980) {
      text = solution.replaceFirst(";", random.nextBoolean() ? "" : "; int int;");
    } else {
      text = hostile(exercise, solution);
    }
    String own = "// " + id + "\n" + text;
    int end = own.lastIndexOf('}');
    return Optional.of(copied || end < 0
        ? own
        : own.substring(0, end) + "  static final String BY = \"" + id + "\";\n}\n");
  }

  private String wrongAnswer(String exercise) {
    List<WrongSolution> all =
        WrongSolutions.of(new ExercisePaths(new ProjectLayout(home), exercise));
    return all.get(random.nextInt(all.size())).source();
  }

  private String hostile(String exercise, String solution) {
    String[] code = {
        "static { System.exit(0); }",
        "static { while (true) { System.out.print('x'); } }",
        "static { throw new IllegalStateException(\"<script> ]]> \\u001b[31m\"); }",
        "static { long[] a = new long[1 << 30]; System.out.println(a.length); }",
        "static { for (long i = 0; ; i++) { if (i < 0) { break; } } }",
        "static { Runtime.getRuntime().halt(0); }"};
    int begin = solution.indexOf('{', solution.indexOf("class " + exercise.substring(5))) + 1;
    return solution.substring(0, begin) + "\n  " + code[random.nextInt(code.length)]
        + solution.substring(begin);
  }

  /** HOME FOLDER STUDENTS EXERCISES SEED, for runs by hand. */
  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    List<String> ids = ids(home, Integer.parseInt(arguments[3]));
    write(home, Path.of(arguments[1]), Integer.parseInt(arguments[2]), ids,
        Long.parseLong(arguments[4]));
    System.out.println(String.join(" ", ids));
  }

  /** The first exercises of the book. */
  static List<String> ids(Path home, int count) {
    return ExerciseCatalog.of(home.resolve("exercises")).all().stream()
        .map(Exercise::id).limit(count).toList();
  }
}
