package nnbook.course.submission;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time as instructors write them and as the names of downloads hold them. */
public final class CourseTime {
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
  private static final Pattern IN_NAME =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d)-?(\\d\\d)-?(\\d\\d)[T_ -](\\d\\d)[-:.h]?(\\d\\d)(?:[-:.]?(\\d\\d))?"
              + "(?:\\.\\d+)?(Z?)(?!\\d)");

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

  private CourseTime() {}

  /**
   * Reads {@code 2026-10-01}, which means the end of that day, {@code 2026-10-01T18:00}, or the
   * same with an offset such as {@code +02:00} or {@code Z}; {@code zone} counts without one.
   */
  public static Optional<Instant> of(String text, ZoneId zone) {
    String iso = text.strip().replace(' ', 'T');
    try {
      if (!iso.contains("T")) {
        return Optional.of(LocalDate.parse(iso).atTime(END_OF_DAY).atZone(zone).toInstant());
      }
      return Optional.of(
          iso.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
              ? OffsetDateTime.parse(iso).toInstant()
              : LocalDateTime.parse(iso).atZone(zone).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code 2026-10-01 18:00:00 +02:00}, in the zone of this machine. */
  public static String text(Instant time) {
    return SHOWN.format(time.atZone(ZoneId.systemDefault()));
  }

  /** The point in time that stands in the name of a file or folder, if one does. */
  static Optional<Instant> inName(String name, ZoneId zone) {
    Matcher time = IN_NAME.matcher(name);
    if (!time.find()) {
      return Optional.empty();
    }
    String seconds = time.group(6) == null ? "00" : time.group(6);
    return of(
        time.group(1) + "-" + time.group(2) + "-" + time.group(3) + "T" + time.group(4) + ":"
            + time.group(5) + ":" + seconds + time.group(7),
        zone);
  }
}
