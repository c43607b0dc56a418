package nnbook.course.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nnbook.learner.DueDates;
import nnbook.platform.ChapterName;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * What a course takes from the book.
 *
 * @param chapters the chapters whose text and exercises are released: {@code ch01}
 * @param due when their exercises are due
 */
public record ReleasePlan(SortedSet<String> chapters, DueDates due) {
  private static final Messages MESSAGES = Messages.of("course");

  /**
   * Reads what an instructor types.
   *
   * @param known the chapters of the book that have exercises
   * @param parts chapters and ranges of them, {@code ch01-ch03} or {@code 7}; none means all
   * @param due a day for each of the parts, or one for all of them, or none
   * @throws UserError when a part is no chapter, a date no date, or their numbers do not fit
   */
  public static ReleasePlan of(Collection<String> known, List<String> parts, List<String> due) {
    List<SortedSet<String>> groups = new ArrayList<>();
    for (String part : parts.isEmpty() ? known : parts) {
      groups.add(range(known, part));
    }
    if (due.size() > 1 && due.size() != groups.size()) {
      throw wrong("release.due.count", due.size(), groups.size());
    }
    List<LocalDate> dates = due.stream().map(ReleasePlan::date).toList();
    SortedSet<String> chapters = new TreeSet<>();
    Map<String, LocalDate> byChapter = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      chapters.addAll(groups.get(i));
      if (!dates.isEmpty()) {
        LocalDate date = dates.get(dates.size() == 1 ? 0 : i);
        groups.get(i).forEach(chapter -> byChapter.put(chapter, date));
      }
    }
    return new ReleasePlan(chapters, new DueDates(byChapter));
  }

  private static SortedSet<String> range(Collection<String> known, String part) {
    String[] ends = part.strip().split("-", 2);
    String first = chapter(part, ends[0]);
    String last = chapter(part, ends[ends.length - 1]);
    SortedSet<String> all = new TreeSet<>(known);
    if (!all.contains(first) || !all.contains(last)) {
      throw wrong("release.chapter.unknown", part.strip(), all.first(), all.last());
    }
    if (first.compareTo(last) > 0) {
      throw wrong("release.chapter.order", part.strip());
    }
    return new TreeSet<>(all.subSet(first, last + "\0"));
  }

  private static String chapter(String part, String typed) {
    return ChapterName.typed(typed.strip())
        .filter(name -> !name.appendix())
        .map(ChapterName::toString)
        .orElseThrow(() -> wrong("release.chapter.odd", part.strip()));
  }

  private static LocalDate date(String text) {
    return DueDates.date(text).orElseThrow(() -> wrong("release.due.odd", text.strip()));
  }

  private static UserError wrong(String key, Object... arguments) {
    return new UserError(ExitCode.USAGE, MESSAGES.get(key, arguments));
  }

  /** A line of text for each chapter, in order. */
  String lines(Function<String, String> line) {
    return String.join("\n", chapters.stream().map(line).toList());
  }
}
