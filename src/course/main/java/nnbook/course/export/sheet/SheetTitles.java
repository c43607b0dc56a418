package nnbook.course.export.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/** The titles of the columns of a gradebook file; upper and lower case are the same. */
record SheetTitles(List<String> titles) {
  private static final Messages MESSAGES = Messages.of("course");

  /** The first column that has this title. */
  OptionalInt find(String title) {
    String wanted = StudentGrade.key(title);
    return IntStream.range(0, titles.size())
        .filter(column -> StudentGrade.key(titles.get(column)).equals(wanted))
        .findFirst();
  }

  /** The column that the user names. Throws UserError with all titles when there is none. */
  int named(String title) {
    return find(title).orElseThrow(() -> wrong("export.sheet.column.none", title));
  }

  /** The columns with one of these titles, in lower case. */
  List<Integer> among(Set<String> wanted) {
    return IntStream.range(0, titles.size())
        .filter(column -> wanted.contains(StudentGrade.key(titles.get(column))))
        .boxed()
        .toList();
  }

  /** The columns that say who a row is about: the one that the user names, or the usual ones. */
  List<Integer> keys(Optional<String> match, Set<String> usual) {
    List<Integer> keys = match.map(title -> List.of(named(title))).orElseGet(() -> among(usual));
    if (keys.isEmpty()) {
      throw wrong("export.sheet.keys.none", String.join(", ", usual.stream().sorted().toList()));
    }
    return keys;
  }

  UserError wrong(String key, String word) {
    String all = titles.stream().map(title -> "\n  " + title).collect(Collectors.joining());
    return new UserError(ExitCode.USAGE, MESSAGES.get(key, word, all));
  }
}
