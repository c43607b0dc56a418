package nnbook.course.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * A folder with what the students of a roster handed in. Which file or folder is whose is known at
 * once; each submission is read when it is asked for.
 */
public final class Submissions {
  private static final Messages MESSAGES = Messages.of("course");
  private static final Pattern NUMBER = Pattern.compile("-(\\d{1,6})\\.");

  private final AttemptReader reader;
  private final Map<Student, List<Place>> places;
  private final List<String> unmatched;

  /** Something that was handed in, and when, if that is known. */
  private record Place(Path path, Optional<HandInTime> time) {
    boolean isJava() {
      return path.toString().toLowerCase(Locale.ROOT).endsWith(".java");
    }
  }

  private Submissions(
      AttemptReader reader, Map<Student, List<Place>> places, List<String> unmatched) {
    this.reader = reader;
    this.places = places;
    this.unmatched = List.copyOf(unmatched);
  }

  /**
   * The submissions in {@code folder}, of which {@code exercises}, by id, are read. Throws
   * UserError when the folder cannot be listed.
   */
  public static Submissions of(Path folder, Roster roster, Collection<String> exercises) {
    StudentMatcher matcher = new StudentMatcher(roster.students());
    GradescopeList list = GradescopeList.in(folder);
    Map<Student, List<Place>> places = new LinkedHashMap<>();
    List<String> unmatched = new ArrayList<>();
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      Set<Student> owners = owners(matcher, list, name);
      boolean together = !list.owners(name).isEmpty();
      if (owners.isEmpty()) {
        speaker(matcher.group(name)).ifPresent(owners::add);
      }
      if (owners.isEmpty()) {
        unmatched.add(MESSAGES.get("submission.nobody", name));
      } else if (owners.size() > 1 && !together) {
        String ids = String.join(", ", owners.stream().map(Student::id).toList());
        unmatched.add(MESSAGES.get("submission.several", name, ids));
      } else {
        for (Student owner : owners) {
          places.computeIfAbsent(owner, key -> new ArrayList<>())
              .add(new Place(entry, list.time(name)));
        }
      }
    }
    return new Submissions(
        new AttemptReader(exercises, ZoneId.systemDefault()), places, unmatched);
  }

  /** Who stands for a group, whose members share all: one of whom a time is known, if any is. */
  private static Optional<Student> speaker(List<Student> group) {
    return group.stream()
        .filter(student -> student.submitted().isPresent())
        .findFirst()
        .or(() -> group.stream().findFirst());
  }

  /** A single submission: {@code place} itself is what {@code student} handed in. */
  public static Submissions one(Path place, Student student, Collection<String> exercises) {
    Path real = place.toAbsolutePath().normalize();
    if (!Files.exists(real)) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("submission.missing", place));
    }
    return new Submissions(
        new AttemptReader(exercises, ZoneId.systemDefault()),
        Map.of(student, List.of(new Place(real, Optional.empty()))),
        List.of());
  }

  /** A sentence for each file or folder that belongs to no student of the roster. */
  public List<String> unmatched() {
    return unmatched;
  }

  /** What {@code student} handed in, from first to last; what has no time is the earliest. */
  public List<Attempt> read(Student student) {
    List<Attempt> attempts = new ArrayList<>();
    Map<String, Path> single = new TreeMap<>();
    for (Place place : places.getOrDefault(student, List.of())) {
      if (place.isJava() && Files.isRegularFile(place.path(), LinkOption.NOFOLLOW_LINKS)) {
        single.merge(ownName(place.path()), place.path(), Submissions::later);
      } else {
        attempts.addAll(reader.read(place.path(), place.time()));
      }
    }
    if (!single.isEmpty()) {
      attempts.add(reader.files(
          single.entrySet().stream().map(file -> file(file.getKey(), file.getValue())).toList()));
    }
    List<Attempt> sorted = attempts.stream().sorted(Attempt.BY_TIME).toList();
    int first = Math.max(0, sorted.size() - SubmissionLimits.ATTEMPTS);
    return sorted.subList(first, sorted.size());
  }

  /** Canvas writes {@code exampleann_12_345_Backprop-1.java} for Backprop.java. */
  private static String ownName(Path path) {
    String name = path.getFileName().toString();
    return name.substring(name.lastIndexOf('_') + 1).replaceFirst("-\\d+(?=\\.)", "");
  }

  /** Of two with the same own name, the one with the higher number behind it. */
  private static Path later(Path a, Path b) {
    return number(a) > number(b) ? a : b;
  }

  private static int number(Path path) {
    Matcher number = NUMBER.matcher(path.getFileName().toString());
    return number.find() ? Integer.parseInt(number.group(1)) : 0;
  }

  private static FoundFile file(String name, Path path) {
    return new FoundFile(name, "", () -> Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS));
  }

  private static Set<Student> owners(StudentMatcher matcher, GradescopeList list, String name) {
    Set<Student> owners = new LinkedHashSet<>();
    for (String word : list.owners(name)) {
      List<Student> found = matcher.match(word);
      if (found.size() == 1) {
        owners.add(found.get(0));
      }
    }
    return owners.isEmpty() ? new LinkedHashSet<>(matcher.match(name)) : owners;
  }

  private static List<Path> entries(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("submission.folder", folder));
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !FolderFiles.isPassedOver(entry.getFileName().toString()))
          .filter(entry -> !entry.getFileName().toString().equals(GradescopeList.FILE))
          .sorted()
          .toList();
    } catch (IOException e) {
      String sentence = MESSAGES.get("submission.folder.unreadable", folder, SafeFiles.reason(e));
      throw new UserError(ExitCode.FILES, sentence, e);
    }
  }
}
