package nnbook.web.recorder;

import java.util.List;

/**
 * A line that has run, up to a call in it; after the call it goes on in another step.
 *
 * @param line 1 for the first of the call's source
 * @param visit the how many-th time that line has begun
 * @param changes what is otherwise when it is done
 * @param numbers of terms, each followed by the bits of its value
 * @param told what a call has returned or an exception says; else empty
 * @param fresh whether nothing is known of before: all that there is, is among the changes
 */
public record FilmStep(
    Kind kind, Call call, int line, int visit, List<Change> changes, String printed,
    long[] numbers, Object told, boolean fresh) {
  /** What a step begins with. */
  public enum Kind { LINE, CALL, BACK, RETURN, STOP }
}
