package nnbook.course.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;

/** Reads what one student handed in at one place: a folder, a zip, or a folder of attempts. */
final class AttemptReader {
  private static final Messages MESSAGES = Messages.of("course");
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)(?:attempt|submission|try|v)?[ _-]?\\d{1,3}");

  /** What students call their files, behind what Canvas and Moodle put before it. */
  private static final String OWN_PART =
      "^([^_]+(?:_LATE)?_\\d+_\\d+_|.*?_assignsubmission_[a-z]+_).*";

  private final ExercisePicker picker;
  private final ZoneId zone;

  AttemptReader(Collection<String> ids, ZoneId zone) {
    this.picker = new ExercisePicker(ids);
    this.zone = zone;
  }

  /**
   * The attempts at {@code place}, in the order of their names; {@code time} if it is known. Only
   * the name of {@code place} itself can tell it: names inside are the student's.
   */
  List<Attempt> read(Path place, Optional<HandInTime> time) {
    String name = place.getFileName().toString().replaceFirst(OWN_PART, "$1");
    return readAll(place, time.or(() -> CourseTime.inName(name, zone)
        .map(instant -> new HandInTime(instant, HandInTime.Source.NAME))));
  }

  private List<Attempt> readAll(Path place, Optional<HandInTime> when) {
    String name = place.getFileName().toString();
    try {
      BasicFileAttributes kind =
          Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (kind.isDirectory()) {
        List<Path> several = attempts(place);
        return several.isEmpty()
            ? folder(place, when)
            : several.stream().flatMap(each -> readAll(each, when).stream()).toList();
      }
      String key = kind.isSymbolicLink() ? "submission.link"
          : !kind.isRegularFile() ? "submission.odd"
          : "submission.kind";
      return kind.isRegularFile() && name.toLowerCase(Locale.ROOT).endsWith(".zip")
          ? List.of(zip(name, place, when))
          : List.of(Attempt.unreadable(name, when, MESSAGES.get(key, name)));
    } catch (IOException e) {
      String sentence = MESSAGES.get("submission.unreadable", SafeFiles.reason(e));
      return List.of(Attempt.unreadable(name, when, sentence));
    }
  }

  /** Single Java files that together are one attempt. */
  Attempt files(List<FoundFile> files) {
    Notes notes = new Notes();
    SortedMap<String, SubmittedFile> picked = picker.pick(files, notes);
    return new Attempt(files.get(0).path(), Optional.empty(), picked, notes.sentences(), "");
  }

  /** The subfolders, where all of them are called like attempts and nothing else is there. */
  private List<Path> attempts(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> seen =
          entries.filter(entry -> !FolderFiles.isPassedOver(entry.getFileName().toString()))
              .limit(SubmissionLimits.ATTEMPTS + 1L).sorted().toList();
      boolean all = seen.size() <= SubmissionLimits.ATTEMPTS && seen.stream().allMatch(this::named);
      return all ? seen : List.of();
    }
  }

  private boolean named(Path entry) {
    String name = entry.getFileName().toString();
    boolean kind = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        || name.toLowerCase(Locale.ROOT).endsWith(".zip");
    String plain = name.replaceFirst("(?i)\\.zip$", "");
    return kind
        && (NUMBERED.matcher(plain).matches() || CourseTime.inName(plain, zone).isPresent());
  }

  private List<Attempt> folder(Path folder, Optional<HandInTime> time) {
    String name = folder.getFileName().toString();
    Notes notes = new Notes();
    try {
      List<FoundFile> files = new ArrayList<>(FolderFiles.of(folder, notes));
      List<FoundFile> zips = files.stream().filter(AttemptReader::isZip).toList();
      files.removeAll(zips);
      SortedMap<String, SubmittedFile> picked = picker.pick(files, notes);
      if (picked.isEmpty() && !zips.isEmpty()) {
        return zips(folder, zips, time, notes);
      }
      if (!zips.isEmpty()) {
        notes.add("submission.zip.beside", zips.get(0).path());
      }
      if (picked.isEmpty()) {
        notes.add("submission.no.exercise");
      }
      String origin = GitCommit.of(folder)
          .map(commit -> MESSAGES.get("submission.commit", commit)).orElse("");
      return List.of(new Attempt(name, time, picked, notes.sentences(), origin));
    } catch (Refused e) {
      return List.of(Attempt.unreadable(name, time, e.getMessage()));
    }
  }

  private static boolean isZip(FoundFile file) {
    return file.path().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** A folder that holds nothing but zips: each is an attempt. */
  private List<Attempt> zips(
      Path folder, List<FoundFile> zips, Optional<HandInTime> time, Notes notes) {
    List<Attempt> attempts = new ArrayList<>();
    for (FoundFile file : zips.stream().limit(SubmissionLimits.ATTEMPTS).toList()) {
      attempts.add(file.fault().isEmpty()
          ? zip(file.path(), folder.resolve(file.path()), time)
          : Attempt.unreadable(file.path(), time, file.fault()));
    }
    if (!notes.sentences().isEmpty()) {
      Attempt last = attempts.remove(attempts.size() - 1);
      List<String> all =
          Stream.concat(last.notes().stream(), notes.sentences().stream()).toList();
      attempts.add(new Attempt(last.name(), last.time(), last.files(), all, ""));
    }
    return attempts;
  }

  private Attempt zip(String name, Path file, Optional<HandInTime> time) {
    Notes notes = new Notes();
    try (ZipFiles zip = ZipFiles.open(file)) {
      SortedMap<String, SubmittedFile> picked = picker.pick(zip.files(notes), notes);
      if (picked.isEmpty()) {
        notes.add("submission.no.exercise");
      }
      return new Attempt(name, time, picked, notes.sentences(), "");
    } catch (Refused e) {
      return Attempt.unreadable(name, time, e.getMessage());
    }
  }
}
