package nnbook.course.submission;

import java.time.Instant;

/**
 * When something was handed in, and how that is known. Nothing that a student can write counts.
 *
 * @param instant the time
 * @param source who says so
 */
public record HandInTime(Instant instant, Source source) {
  /** Who tells a time. */
  public enum Source {
    /** The roster's column. */
    ROSTER,
    /** The platform's list in the download. */
    LIST,
    /** The name that the platform gave to the outermost file or folder. */
    NAME
  }
}
