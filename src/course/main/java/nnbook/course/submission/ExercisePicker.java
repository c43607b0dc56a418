package nnbook.course.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nnbook.platform.Messages;
import nnbook.platform.NameMatcher;
import nnbook.platform.SafeFiles;

/**
 * Finds the exercises among the files of an attempt: {@code exercises/ch06/Backprop.java}, wherever
 * that folder lies, before {@code ch06/Backprop.java}, before a {@code Backprop.java} in another
 * place.
 */
final class ExercisePicker {
  private static final Messages MESSAGES = Messages.of("course");

  private final List<String> ids;

  ExercisePicker(Collection<String> ids) {
    this.ids = List.copyOf(ids);
  }

  /** The exercises that are there, by id. */
  SortedMap<String, SubmittedFile> pick(List<FoundFile> files, Notes notes) {
    Map<String, List<FoundFile>> candidates = new TreeMap<>();
    List<FoundFile> renamed = new ArrayList<>();
    for (FoundFile file : files) {
      id(file, name(file)).ifPresentOrElse(id ->
          candidates.computeIfAbsent(id, key -> new ArrayList<>()).add(file),
          () -> renamed.add(file));
    }
    SortedMap<String, SubmittedFile> picked = new TreeMap<>();
    candidates.forEach((id, all) -> picked.put(id, best(id, all, notes)));
    if (!renamed.isEmpty()) {
      pickRenamed(renamed, picked, notes);
    }
    return picked;
  }

  private static String name(FoundFile file) {
    return file.name().substring(0, Math.max(0, file.name().length() - ".java".length()));
  }

  /** The exercise that a file can be; letters' case decides only between several files. */
  private Optional<String> id(FoundFile file, String name) {
    String full = file.folder() + "." + name;
    Optional<String> exact = ids.stream().filter(id -> id.equalsIgnoreCase(full)).findFirst();
    if (exact.isPresent()) {
      return exact;
    }
    List<String> loose = ids.stream().filter(id -> simple(id).equals(name)).toList();
    return loose.size() == 1 ? Optional.of(loose.get(0)) : Optional.empty();
  }

  private static String simple(String id) {
    return id.substring(id.indexOf('.') + 1);
  }

  /** Takes {@code NorGate (1).java} for NorGate where that is missing; names what it leaves. */
  private void pickRenamed(
      List<FoundFile> renamed, SortedMap<String, SubmittedFile> picked, Notes notes) {
    Map<String, List<FoundFile>> candidates = new TreeMap<>();
    for (FoundFile file : renamed) {
      String name = name(file);
      Optional<String> id = ids.stream().map(ExercisePicker::simple)
          .filter(simple -> isCopy(name, simple))
          .max(Comparator.comparingInt(String::length))
          .flatMap(simple -> id(file, simple));
      if (id.isPresent() && picked.containsKey(id.get())) {
        notes.add("submission.copy.left", file.path(), picked.get(id.get()).path());
      } else if (id.isPresent()) {
        candidates.computeIfAbsent(id.get(), key -> new ArrayList<>()).add(file);
      } else if (!("/" + file.path()).contains("/src/")) {
        nearest(name, picked).ifPresent(near ->
            notes.add("submission.near", file.path(), path(near)));
      }
    }
    candidates.forEach((id, all) -> {
      picked.put(id, best(id, all, notes));
      notes.add("submission.renamed", picked.get(id).path(), path(id));
    });
  }

  /** Whether {@code name} is {@code simple} with what browsers and people put around it. */
  private static boolean isCopy(String name, String simple) {
    String own = name.replaceFirst("(?i)^(?:copy of|kopie von|copie de) ", "");
    return own.length() > simple.length()
        && own.startsWith(simple)
        && !Character.isLetterOrDigit(own.charAt(simple.length()))
        || own.equals(simple);
  }

  /** An exercise that was not handed in and is called almost like this. */
  private Optional<String> nearest(String name, SortedMap<String, SubmittedFile> picked) {
    List<String> missing = ids.stream().filter(id -> !picked.containsKey(id)).toList();
    return new NameMatcher<>(missing, id -> List.of(simple(id)))
        .nearest(name, Math.min(2, name.length() / 3));
  }

  private SubmittedFile best(String id, List<FoundFile> files, Notes notes) {
    Comparator<FoundFile> order = Comparator.comparingInt(file -> rank(id, file));
    List<FoundFile> sorted =
        files.stream().sorted(order.thenComparing(FoundFile::path)).toList();
    int first = rank(id, sorted.get(0));
    List<SubmittedFile> equals =
        sorted.stream().filter(file -> rank(id, file) == first)
            .limit(SubmissionLimits.PLACES).map(ExercisePicker::read).toList();
    SubmittedFile picked = equals.get(0);
    boolean differ = equals.stream().anyMatch(other -> !other.text().equals(picked.text()));
    if (equals.size() > 1 && differ) {
      String places = String.join(", ", equals.stream().map(SubmittedFile::path).toList());
      return new SubmittedFile(picked.path(), "", MESSAGES.get("submission.twice", places));
    }
    tellLetters(id, picked, files, notes);
    return picked;
  }

  private static void tellLetters(
      String id, SubmittedFile picked, List<FoundFile> files, Notes notes) {
    String name = path(id);
    if (endsWith(picked.path(), name) && !picked.path().endsWith(name)) {
      notes.add("submission.case", picked.path(), name);
    }
    for (FoundFile other : files) {
      if (other.path().equalsIgnoreCase(picked.path()) && !other.path().equals(picked.path())) {
        notes.add("submission.collide", picked.path(), other.path());
      }
    }
  }

  private static String path(String id) {
    return id.replace('.', '/') + ".java";
  }

  /** The smaller the likelier: its folders, then the case of its letters, then its depth. */
  private static int rank(String id, FoundFile file) {
    String path = "/" + file.path();
    String name = "/" + path(id);
    int place = endsWith(path, "/exercises" + name) ? 0 : endsWith(path, name) ? 1 : 2;
    int letters = place == 2 || path.endsWith(name) ? 0 : 1;
    int depth = (int) Math.min(999, path.chars().filter(c -> c == '/').count());
    return (2 * place + letters) * 1000 + depth;
  }

  private static boolean endsWith(String path, String end) {
    return path.regionMatches(true, path.length() - end.length(), end, 0, end.length());
  }

  private static SubmittedFile read(FoundFile file) {
    if (!file.fault().isEmpty()) {
      return new SubmittedFile(file.path(), "", file.fault());
    }
    try (InputStream in = file.content().open()) {
      byte[] bytes = in.readNBytes(SubmissionLimits.EXERCISE_BYTES + 1);
      return bytes.length > SubmissionLimits.EXERCISE_BYTES
          ? fault(file, "submission.file.large", SubmissionLimits.EXERCISE_BYTES)
          : new SubmittedFile(file.path(), SourceEncoding.of(bytes), "");
    } catch (IOException | RuntimeException e) { // a damaged zip can throw either
      String reason = e instanceof IOException io ? SafeFiles.reason(io) : e.getMessage();
      return fault(file, "submission.file.unreadable", reason);
    }
  }

  private static SubmittedFile fault(FoundFile file, String key, Object reason) {
    return new SubmittedFile(file.path(), "", MESSAGES.get(key, file.path(), reason));
  }
}
