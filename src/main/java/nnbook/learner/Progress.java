package nnbook.learner;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.platform.ProjectLayout;
import nnbook.platform.TextHash;

/**
 * What is remembered of a learner: how the exercises stood when they were last checked, hints,
 * puzzles and solutions looked at, exercises skipped, answers to Predict questions. All in one
 * readable file, safe to delete. A verdict holds for one content of the learner's file only, so a
 * changed file counts as not checked. What is noted here reaches the file with {@link #save()}.
 */
public final class Progress {
  /** The file's name, in the folder for what is kept of the learner. */
  static final String FILE = "state.properties";

  private static final String REVIEW = ".review.";
  private static final String LAST = "last";

  private final StateFile file;
  private final List<Consumer<Map<String, String>>> changes = new ArrayList<>();
  private Map<String, String> entries;

  private Progress(StateFile file) {
    this.file = file;
    this.entries = file.read();
  }

  /**
   * The progress of the project in {@code home}. {@code warn} is told a sentence when the file is
   * damaged and had to be set aside.
   */
  public static Progress of(Path home, Consumer<String> warn) {
    return new Progress(
        new StateFile(new ProjectLayout(home).state().resolve(FILE), warn));
  }

  /**
   * Notes the verdict on {@code text}, which the exercise's file held when it was checked. A file
   * that could not be read stands as before, and so does a text that has passed when a later
   * edition of the book asks for another.
   */
  public void record(Verdict verdict, String text) {
    String before = entries.getOrDefault(verdict.exercise().id(), "");
    boolean outdated = verdict.outcome() == Outcome.DOES_NOT_COMPILE
        && before.startsWith("passed ") && before.endsWith(TextHash.of(text));
    if (verdict.outcome() == Outcome.UNREADABLE || outdated) {
      return;
    }
    String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT);
    String points = verdict.points() + "/" + verdict.possiblePoints();
    String state = outcome + " " + points + " " + TextHash.of(text);
    change(
        all -> {
          new ProgressTries(all).record(verdict, state);
          all.put(verdict.exercise().id(), state);
        });
    if (verdict.outcome() != Outcome.NOT_STARTED) {
      turnTo(verdict.exercise().id());
    }
  }

  /** Notes what the learner is at. */
  public void turnTo(String id) {
    put(LAST, id);
  }

  /** The exercise that the learner was last at, or an empty text. */
  public String last() {
    return entries.getOrDefault(LAST, "");
  }

  /** How the exercise's file stood when it was last checked, if it has not changed since. */
  public Optional<Outcome> outcome(Exercise exercise) {
    String state = entries.getOrDefault(exercise.id(), "");
    if (state.isEmpty() || !state.endsWith(TextHash.of(exercise.source()))) {
      return Optional.empty();
    }
    String word = state.substring(0, state.indexOf(' ')).toUpperCase(Locale.ROOT);
    return List.of(Outcome.values()).stream().filter(o -> o.name().equals(word)).findFirst();
  }

  /** How many hints of an exercise were looked at. */
  public int hints(String id) {
    return number(entries.getOrDefault(id + ".hints", "0"));
  }

  public void sawHint(String id, int number) {
    change(
        all ->
            all.merge(
                id + ".hints", "" + number, (a, b) -> "" + Math.max(number(a), number(b))));
  }

  /** Whether the lines of an exercise's puzzle were shown. */
  public boolean sawPuzzle(String id) {
    return entries.containsKey(id + ".puzzle");
  }

  public boolean solvedPuzzle(String id) {
    return "solved".equals(entries.get(id + ".puzzle"));
  }

  /** Notes that the puzzle was shown, or is solved; a solved one stays solved. */
  public void puzzle(String id, boolean solved) {
    change(all -> all.merge(id + ".puzzle", solved ? "solved" : "seen",
        (before, now) -> before.equals("solved") ? before : now));
  }

  /** Whether the last two tries got the same diagnosis, for the first time in this exercise. */
  public boolean isStuck(String id) {
    return new ProgressTries(entries).isStuck(id);
  }

  public boolean isSkipped(String id) {
    return entries.containsKey(id + ".skipped");
  }

  public void skip(String id) {
    put(id + ".skipped", "yes");
  }

  public void unskip(String id) {
    change(all -> all.remove(id + ".skipped"));
  }

  /** Whether the learner has asked for the solution before passing. */
  public boolean gaveUp(String id) {
    return entries.containsKey(id + ".gave_up");
  }

  /** Notes the first day on which the learner gave up. */
  public void giveUp(String id) {
    change(all -> all.putIfAbsent(id + ".gave_up", LocalDate.now().toString()));
  }

  /** Whether the answer to a Predict question was right; empty when there was none yet. */
  public Optional<Boolean> prediction(String chapter, String question) {
    return Optional.ofNullable(entries.get(chapter + ".predict." + question))
        .map(answer -> answer.endsWith("right"));
  }

  /** Notes the number of the choice; the first answer stays. */
  public void predicted(String chapter, String question, int choice, boolean right) {
    String answer = choice + (right ? " right" : " wrong");
    change(all -> all.putIfAbsent(chapter + ".predict." + question, answer));
  }

  /** How well a card of the review is remembered; empty when it was never asked. */
  public Optional<ReviewState> review(String chapter, String card) {
    return Optional.ofNullable(entries.get(chapter + REVIEW + card)).flatMap(ReviewState::of);
  }

  /** Notes how well it is remembered now. */
  public void reviewed(String chapter, String card, ReviewState state) {
    put(chapter + REVIEW + card, state.toString());
  }

  /** How well each card is remembered, by its chapter and key: {@code ch01.term-bias}. */
  public Map<String, ReviewState> reviews() {
    Map<String, ReviewState> reviews = new TreeMap<>();
    entries.forEach((key, state) -> {
      if (key.contains(REVIEW)) {
        ReviewState.of(state).ifPresent(read -> reviews.put(key.replace(REVIEW, "."), read));
      }
    });
    return reviews;
  }

  /** Takes over states from elsewhere; of two for one card, the later one stays. */
  public void takeReviews(Map<String, ReviewState> others) {
    others.forEach((card, state) -> change(all -> all.merge(card.replaceFirst("\\.", REVIEW),
        state.toString(), (mine, theirs) -> ReviewState.of(mine)
            .map(own -> own.later(state).toString()).orElse(theirs))));
  }

  private void put(String key, String value) {
    change(all -> all.put(key, value));
  }

  private void change(Consumer<Map<String, String>> change) {
    change.accept(entries);
    changes.add(change);
  }

  /** Writes what was noted into the file, beside what other processes have written meanwhile. */
  public void save() {
    if (!changes.isEmpty()) {
      entries = file.update(changes);
      changes.clear();
    }
  }

  /** Reads the file again if another process has changed it, and returns whether it has. */
  public boolean refresh() {
    if (!file.isNewer()) {
      return false;
    }
    entries = file.read();
    changes.forEach(change -> change.accept(entries));
    return true;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
