package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which mistakes are likely, by what several checks have shown.
 *
 * @param checks the clues of each failed check
 */
record LikelyMistakes(List<Clues> checks) {
  /** How a diagnosis is told. */
  enum Manner {
    PLAINLY,
    AS_ONE_THAT_FITS,
    PERHAPS,
    AS_SEEN_HERE
  }

  /**
   * The mistakes to tell, usually one: that which explains most checks. Of foreseen ones that
   * explain as many, that which fits most is told, or the first, since later checks often fail in
   * consequence; of what recognizers have seen both. A check is explained by the first foreseen
   * mistake that fits it, unless more checks speak against that one than for it; what could be an
   * accident is dropped when one does. Only where no foreseen mistake is left, the general ones
   * have their say, when there is evidence enough; last what says only where it is wrong.
   */
  List<Clue> told() {
    List<Clue> told = candidates();
    boolean both = told.size() == 2 && told.get(0).general();
    return both || told.isEmpty() ? told : told.subList(0, 1);
  }

  /**
   * How to tell them: where little speaks for them, so that it is true even of other mistakes. What
   * is so with the input itself is true of all.
   */
  Manner manner() {
    List<Clue> candidates = candidates();
    if (!candidates.isEmpty() && candidates.get(0).source() == Clue.Source.FACT) {
      return Manner.PLAINLY;
    }
    boolean rivals = candidates.size() > 1 && !candidates.get(0).general();
    if (!rivals && candidates.stream().allMatch(this::isSure)) {
      return Manner.PLAINLY;
    }
    return rivals ? Manner.PERHAPS : switch (candidates.get(0).source()) {
      case VALUE -> Manner.AS_ONE_THAT_FITS;
      case FACT -> Manner.PLAINLY;
      case PROPERTY -> Manner.PERHAPS;
      case GENERAL -> Manner.AS_SEEN_HERE;
    };
  }

  private List<Clue> candidates() {
    List<Clue> all = Clues.all(checks);
    List<Clue> known =
        all.stream().filter(clue -> !clue.general() && isCredible(clue)).toList();
    Optional<Clue> nothing = everywhere(all.stream().filter(Clue::isNothing).toList());
    if (nothing.isPresent()) {
      return List.of(nothing.get());
    }
    List<Clue> told = firmest(fitting(most(known)));
    return told.isEmpty() ? general(all) : told;
  }

  /** That all is 0 has words of its own. */
  private List<Clue> general(List<Clue> all) {
    List<Clue> general =
        nearest(
            all.stream()
                .filter(clue -> clue.general() && isSeen(clue))
                .filter(clue -> !clue.isConstant() && !clue.isNothing())
                .toList());
    boolean zero = !general.isEmpty() && general.get(0).isZero();
    return zero ? general : constant(all).map(List::of).orElse(general);
  }

  /** The same number in all answers of several checks, whatever comes in. */
  private Optional<Clue> constant(List<Clue> all) {
    return everywhere(all.stream().filter(Clue::isConstant).toList());
  }

  private Optional<Clue> everywhere(List<Clue> clues) {
    return checks.size() < Clue.ENOUGH
        ? Optional.empty()
        : clues.stream().filter(clue -> Clues.count(checks, clue) == checks.size()).findFirst();
  }

  /**
   * What goes before a foreseen mistake that is told: that the answers are the same number
   * everywhere, an input or empty, as where nothing is computed. Which of the two it is, no answer
   * shows.
   */
  Optional<Clue> unmoved() {
    List<Clue> told = told();
    if (told.isEmpty() || told.get(0).general()) {
      return Optional.empty();
    }
    List<Clue> all = Clues.all(checks);
    Optional<Clue> constant = constant(all);
    return constant.isPresent() || manner() != Manner.PERHAPS
        ? constant
        : everywhere(all.stream().filter(Clue::isUnmade).toList());
  }

  /**
   * Foreseen answers that fit most checks first, be it behind others there. A property that holds
   * often may be one of many mistakes, so that properties stay where they are.
   */
  private List<Clue> fitting(List<Clue> known) {
    boolean foreseen = !known.isEmpty() && known.get(0).source() == Clue.Source.VALUE;
    return !foreseen
        ? known
        : known.stream()
            .sorted(Comparator.comparing((Clue clue) ->
                clue.source() == Clue.Source.VALUE ? -Clues.count(checks, clue) : 0))
            .toList();
  }

  /** Behind a foreseen answer of several numbers, no property is a rival. */
  private List<Clue> firmest(List<Clue> known) {
    return known.isEmpty() || !known.get(0).isForeseen()
        ? known
        : known.stream().filter(clue -> clue.source() == Clue.Source.VALUE).toList();
  }

  /** Whether a recognizer has seen it in all these answers, in several, or beyond chance in one. */
  private boolean isSeen(Clue clue) {
    boolean several = clue.isTelling() && Clues.count(checks, clue) > 1;
    boolean always = doubts(clue) == 0;
    return clue.isEnough() && (always || several || clue.isShown());
  }

  private long doubts(Clue clue) {
    return checks.stream().filter(check -> check.doubts(clue)).count();
  }

  /**
   * Whether the mistake can be told as it is: nothing speaks against it, and two answers or several
   * numbers for it; for a property all answers, three at least. What a recognizer tells was seen.
   */
  private boolean isSure(Clue clue) {
    boolean alone = doubts(clue) == 0;
    return switch (clue.source()) {
      case VALUE -> alone && clue.isForeseen();
      case PROPERTY ->
          alone && clue.evidence() >= Clue.CERTAIN && Clues.count(checks, clue) == checks.size();
      case FACT -> true;
      case GENERAL -> doubts(clue) < Clues.count(checks, clue);
    };
  }

  /**
   * General mistakes: what the numbers show, unless a formula explains more checks; else where they
   * are wrong.
   */
  private List<Clue> nearest(List<Clue> general) {
    List<Clue> shown = causes(general, 0);
    List<Clue> formulas = causes(general, 1);
    if (votes(formulas) > votes(shown)) {
      return formulas;
    }
    return shown.isEmpty() ? causes(general, Clue.FARTHEST) : shown;
  }

  /** At one distance; of three causes none is likely. */
  private List<Clue> causes(List<Clue> general, int distance) {
    List<Clue> causes =
        most(general.stream().filter(clue -> clue.distance() == distance).toList());
    return causes.size() <= 2 ? causes : List.of();
  }

  private long votes(List<Clue> causes) {
    return causes.isEmpty() ? 0 : votes(causes, causes.get(0));
  }

  /** What the first failed check contradicts, a later, often extreme, input has by chance. */
  private boolean isCredible(Clue clue) {
    Clues first = checks.get(0);
    if (!first.holds(clue) && first.denies(clue)) {
      return false;
    }
    long denied = checks.stream().filter(check -> check.denies(clue)).count();
    return denied == 0 || clue.isEnough() && denied <= Clues.count(checks, clue);
  }

  /** Those of {@code clues} that most checks have first; of one cause only the first. */
  private List<Clue> most(List<Clue> clues) {
    long most = clues.stream().mapToLong(clue -> votes(clues, clue)).max().orElse(0);
    List<Clue> told = new ArrayList<>();
    for (Clue clue : clues) {
      if (votes(clues, clue) == most && told.stream().noneMatch(clue::hasCauseOf)) {
        told.add(clue);
      }
    }
    return told;
  }

  /** The checks where the clue fits, and no other comes before it; general ones have no order. */
  private long votes(List<Clue> clues, Clue clue) {
    return checks.stream()
        .filter(check -> check.holds(clue))
        .filter(check -> clue.general() || check.first(clues).equals(clue.key()))
        .count();
  }
}
