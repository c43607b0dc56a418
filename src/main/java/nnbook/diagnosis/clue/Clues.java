package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nnbook.platform.Messages;

/**
 * What speaks for and against mistakes, from one wrong answer or several.
 *
 * @param fitting the mistakes that fit, likeliest first
 * @param against the keys of foreseen answers that it is not
 * @param doubtful the keys of foreseen properties that it has not, or cannot have with these inputs
 * @param numbers whether recognizers have looked at it
 */
public record Clues(
    List<Clue> fitting, List<String> against, List<String> doubtful, boolean numbers) {
  public static final Clues NONE = new Clues(List.of(), List.of(), List.of(), false);

  private static final Messages MESSAGES = Messages.of("diagnosis");
  private static final String EXACTLY = "clue.exactly";
  private static final String PERHAPS = "clue.perhaps";
  private static final String HERE = "clue.here";

  public Clues {
    fitting = List.copyOf(fitting);
    against = List.copyOf(against);
    doubtful = List.copyOf(doubtful);
  }

  /** A single clue of a mistake that the test foresees; none of an empty sentence. */
  public static Clues known(String sentence) {
    return only(Clue.property(sentence, Clue.CERTAIN));
  }

  /** A single clue of what happens anywhere, and tells less than what a test foresees. */
  public static Clues advice(String sentence) {
    return only(Clue.general(sentence, sentence, Clue.ENOUGH));
  }

  private static Clues only(Clue clue) {
    return clue.sentence().isEmpty() ? NONE : new Clues(List.of(clue), List.of(), List.of(), false);
  }

  /** These, and those of the same answer that others have found. */
  public Clues plus(Clues others) {
    return new Clues(
        Stream.concat(fitting.stream(), others.fitting.stream()).toList(),
        Stream.concat(against.stream(), others.against.stream()).toList(),
        Stream.concat(doubtful.stream(), others.doubtful.stream()).toList(),
        numbers || others.numbers);
  }

  public boolean holds(Clue clue) {
    return find(clue.key()).isPresent();
  }

  private Optional<Clue> find(String key) {
    return fitting.stream().filter(clue -> clue.key().equals(key)).findFirst();
  }

  boolean denies(Clue clue) {
    boolean compared = clue.general() ? numbers || clue.isConstant() : against.contains(clue.key());
    return !holds(clue) && compared;
  }

  boolean doubts(Clue clue) {
    return denies(clue) || !holds(clue) && doubtful.contains(clue.key());
  }

  /**
   * The clues of one check with several inputs: those that no input speaks against, the ones that
   * fit most inputs first. What could be an accident must fit all of them.
   */
  public static Clues agreed(List<Clues> inputs) {
    List<Clue> agreed = new ArrayList<>();
    for (Clue clue : all(inputs)) {
      boolean accident =
          !clue.general() && !clue.isEnough() && count(inputs, clue) < inputs.size();
      if (!accident && inputs.stream().noneMatch(input -> input.doubts(clue))) {
        agreed.add(clue);
      }
    }
    agreed.sort(Comparator.comparing((Clue clue) -> -count(inputs, clue)));
    return new Clues(
        agreed,
        inputs.stream().flatMap(input -> input.against.stream()).distinct().toList(),
        inputs.stream().flatMap(input -> input.doubtful.stream()).distinct().toList(),
        inputs.stream().anyMatch(Clues::numbers));
  }

  /** The mistakes to tell, usually one, by what the checks have shown. */
  public static List<Clue> likely(List<Clues> checks) {
    return new LikelyMistakes(checks).told();
  }

  /** The key of the first fitting clue that is among {@code clues}. */
  String first(List<Clue> clues) {
    return fitting.stream()
        .map(Clue::key)
        .filter(key -> clues.stream().anyMatch(clue -> clue.key().equals(key)))
        .findFirst()
        .orElse("");
  }

  static long count(List<Clues> inputs, Clue clue) {
    return inputs.stream().filter(input -> input.holds(clue)).count();
  }

  /** Each mistake once, with the evidence of all inputs; what one of them foresees is a value. */
  static List<Clue> all(List<Clues> inputs) {
    List<Clue> all = new ArrayList<>();
    for (Clues input : inputs) {
      for (Clue clue : input.fitting) {
        if (all.stream().noneMatch(other -> other.key().equals(clue.key()))) {
          int sum =
              inputs.stream()
                  .flatMap(one -> one.find(clue.key()).stream())
                  .mapToInt(Clue::evidence)
                  .sum();
          boolean foreseen =
              inputs.stream()
                  .flatMap(one -> one.find(clue.key()).stream())
                  .anyMatch(one -> one.source() == Clue.Source.VALUE);
          all.add((foreseen ? Clue.value(clue.sentence(), 0) : clue).withEvidence(sum));
        }
      }
    }
    return all;
  }

  /**
   * The likely mistakes in a sentence or two, an empty text when nothing is known. Where little
   * speaks for them, the first words say so: it is then true even of other mistakes.
   */
  public static String diagnosis(List<Clues> checks) {
    LikelyMistakes likely = new LikelyMistakes(checks);
    String sentence = sentence(likely.told());
    Optional<Clue> unmoved = likely.unmoved();
    LikelyMistakes.Manner manner = likely.manner();
    if (unmoved.isPresent()) {
      boolean value = likely.told().get(0).source() == Clue.Source.VALUE;
      String exact = value && manner != LikelyMistakes.Manner.PERHAPS ? EXACTLY : PERHAPS;
      return MESSAGES.get("clue.unmoved", unmoved.get().sentence(), hedged(exact, sentence));
    }
    return switch (manner) {
      case PLAINLY -> sentence;
      case AS_ONE_THAT_FITS -> hedged(EXACTLY, sentence);
      case PERHAPS -> hedged(PERHAPS, sentence);
      case AS_SEEN_HERE -> hedged(HERE, sentence);
    };
  }

  /** What says which number came back, "That is a mean: …", is no mistake that gives it. */
  private static String hedged(String key, String sentence) {
    boolean number = sentence.matches("(?s)(That|This|These|Those) (is|are) .*");
    return MESSAGES.get(key.equals(EXACTLY) && number ? PERHAPS : key, sentence);
  }

  /** A diagnosis without the words that say how little speaks for it. */
  public static String mistake(String diagnosis) {
    return Stream.of(EXACTLY, PERHAPS, HERE)
        .map(key -> MESSAGES.get(key, "").stripTrailing())
        .filter(diagnosis::startsWith)
        .findFirst()
        .map(words -> diagnosis.substring(words.length()).strip())
        .orElse(diagnosis);
  }

  /** The same as if they were sure. */
  static String sentence(List<Clue> likely) {
    return likely.size() == 2
        ? MESSAGES.get("clue.either", likely.get(0).sentence(), likely.get(1).sentence())
        : likely.stream().map(Clue::sentence).findFirst().orElse("");
  }

  /** All as texts, for a message between processes. */
  public List<String> fields() {
    List<String> fields = new ArrayList<>();
    fields.add(Boolean.toString(numbers));
    fields.add("" + fitting.size());
    fields.add("" + against.size());
    for (Clue clue : fitting) {
      fields.add(clue.key());
      fields.add(clue.sentence());
      fields.add(clue.source().name());
      fields.add("" + clue.evidence());
    }
    fields.addAll(against);
    fields.addAll(doubtful);
    return fields;
  }

  /** What {@link #fields} has written. */
  public static Clues of(List<String> fields) {
    List<Clue> fitting = new ArrayList<>();
    int next = 3;
    for (int i = Integer.parseInt(fields.get(1)); i > 0; i--) {
      Clue.Source source = Clue.Source.valueOf(fields.get(next + 2));
      int evidence = Integer.parseInt(fields.get(next + 3));
      fitting.add(new Clue(fields.get(next), fields.get(next + 1), source, evidence));
      next += 4;
    }
    int end = next + Integer.parseInt(fields.get(2));
    return new Clues(
        fitting,
        fields.subList(next, end),
        fields.subList(end, fields.size()),
        fields.get(0).equals("true"));
  }
}
