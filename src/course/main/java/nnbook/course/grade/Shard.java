package nnbook.course.grade;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * A part of a course that one of several machines grades.
 *
 * @param number which part, from 1 on
 * @param count how many there are
 */
public record Shard(int number, int count) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

  /** Reads {@code 3/16}. Throws UserError for anything else. */
  public static Shard of(String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      Shard shard =
          new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
      if (shard.number >= 1 && shard.number <= shard.count) {
        return shard;
      }
    }
    throw new UserError(ExitCode.USAGE, Messages.of("course").get("grade.shard.odd", text));
  }

  /** Whether a score of this key, a hash in hexadecimal digits, belongs to the part. */
  boolean has(String key) {
    int hash = Integer.parseUnsignedInt(key.substring(0, 8), 16);
    return Integer.remainderUnsigned(hash, count) == number - 1;
  }
}
