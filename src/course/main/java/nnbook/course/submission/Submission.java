package nnbook.course.submission;

import java.util.List;

/**
 * What a student handed in.
 *
 * @param student who
 * @param attempts from first to last; none when nothing was handed in
 */
public record Submission(Student student, List<Attempt> attempts) {
  public Submission {
    attempts = List.copyOf(attempts);
  }
}
