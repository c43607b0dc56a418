package nnbook.course.insight.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nnbook.course.insight.cohort.ItemAnswer;
import nnbook.course.insight.cohort.StudentRecord;
import nnbook.course.insight.cohort.TestItem;

/**
 * A course of 40 exercises with five to nine checks each and 100 Predict questions, whose students
 * have a known ability θ ~ N(0, 1). An item is answered rightly with the probability c + (1−c) /
 * (1 + exp(−a(θ−b))) of the two-parameter logistic model with guessing. The checks of one exercise
 * hang together by a further ability for this exercise alone. A third of the students ends early,
 * the weak ones more often; each exercise and each question is left out now and then, and a fifth
 * of the students answers no question at all. Every tenth item is bad in one of several ways.
 */
public final class SimulatedCourse {
  public static final int EXERCISES = 40;
  public static final int QUESTIONS = 100;

  /** In which way an item is bad. */
  public enum Flaw {
    /** Another choice counts as right. */
    WRONG_KEY,
    /** Whether the answer is right does not depend on ability. */
    AMBIGUOUS,
    /** The better the student, the more probably wrong. */
    NEGATIVE,
    NOBODY_FAILS,
    EVERYBODY_FAILS
  }

  private final Random random;
  private final List<Model> models = new ArrayList<>();
  private final List<StudentRecord> students = new ArrayList<>();

  /** How an item behaves; a check has one choice. */
  private record Model(
      TestItem item, int place, Flaw flaw, double a, double b, double[] choices, int key) {
    private double right(double ability) {
      double c = choices.length < 2 ? 0 : 1.0 / choices.length;
      return c + (1 - c) / (1 + Math.exp(-a * (ability - b)));
    }
  }

  /** {@code sharpness} multiplies how well all good items tell good from weak students. */
  SimulatedCourse(long seed, int count, double sharpness) {
    this(seed, count, sharpness, IntStream.range(0, EXERCISES)
        .mapToObj(e -> "ch%02d.Exercise%02d".formatted(1 + e / 3, e)).toList(), questions(seed));
  }

  /**
   * A course of these exercises and questions; of each question, how many choices it has.
   */
  public SimulatedCourse(long seed, int count, double sharpness, List<String> exercises,
      Map<TestItem, Integer> questions) {
    random = new Random(seed);
    List<Flaw> ofChecks = new ArrayList<>();
    List<Flaw> ofQuestions = new ArrayList<>();
    plant(ofChecks, 280, Map.of(Flaw.AMBIGUOUS, 6, Flaw.NEGATIVE, 6, Flaw.NOBODY_FAILS, 7,
        Flaw.EVERYBODY_FAILS, 7));
    plant(ofQuestions, QUESTIONS,
        Map.of(Flaw.WRONG_KEY, 6, Flaw.AMBIGUOUS, 3, Flaw.NEGATIVE, 2, Flaw.EVERYBODY_FAILS, 1));
    for (int e = 0; e < EXERCISES; e++) {
      double difficulty = -0.6 + 0.8 * random.nextGaussian();
      int checks = 5 + e % 5;
      for (int k = 0; k < checks; k++) {
        Flaw flaw = ofChecks.isEmpty() ? null : ofChecks.remove(ofChecks.size() - 1);
        double b = within(difficulty + 0.5 * random.nextGaussian(), -2.5, 2);
        TestItem item = TestItem.check(exercises.get(e), "check_" + k);
        models.add(new Model(item, e, flaw, slope(1.3 * sharpness), b, new double[1], 1));
      }
    }
    int q = 0;
    for (Map.Entry<TestItem, Integer> question : questions.entrySet()) {
      Flaw flaw = ofQuestions.remove(ofQuestions.size() - 1);
      double[] choices = new double[question.getValue()];
      for (int k = 0; k < choices.length; k++) {
        choices[k] = 0.3 + random.nextDouble();
      }
      double b = within(0.8 * random.nextGaussian(), -2, 2);
      models.add(new Model(question.getKey(), q * EXERCISES / QUESTIONS, flaw,
          slope(1.1 * sharpness), b, choices, random.nextInt(choices.length)));
      q++;
    }
    for (int i = 0; i < count; i++) {
      students.add(student());
    }
  }

  private static Map<TestItem, Integer> questions(long seed) {
    Random random = new Random(seed);
    Map<TestItem, Integer> questions = new LinkedHashMap<>();
    for (int q = 0; q < QUESTIONS; q++) {
      TestItem item = TestItem.question("ch%02d".formatted(1 + q / 6), "question-" + q);
      questions.put(item, 3 + random.nextInt(2));
    }
    return questions;
  }

  /** Puts each flaw in as many places as it asks for, and nothing wrong in all others. */
  private void plant(List<Flaw> all, int size, Map<Flaw, Integer> counts) {
    new EnumMap<>(counts).forEach((flaw, count) -> {
      for (int i = 0; i < count; i++) {
        all.add(flaw);
      }
    });
    while (all.size() < size) {
      all.add(null);
    }
    java.util.Collections.shuffle(all, random);
  }

  private double slope(double median) {
    return median * Math.exp(0.25 * random.nextGaussian());
  }

  private static double within(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }

  private StudentRecord student() {
    double ability = random.nextGaussian();
    boolean ends = random.nextDouble() < 1 / (1 + Math.exp(0.7 + 0.6 * ability));
    int end = ends ? random.nextInt(EXERCISES) : EXERCISES;
    boolean predicts = random.nextDouble() < 0.8;
    Map<Integer, Double> ofExercise = new HashMap<>();
    Map<TestItem, ItemAnswer> answers = new HashMap<>();
    for (Model model : models) {
      boolean question = model.choices.length > 1;
      double more = ofExercise.computeIfAbsent(
          model.place, e -> random.nextDouble() < 0.1 ? Double.NaN : 0.5 * random.nextGaussian());
      boolean out = question ? !predicts || random.nextDouble() < 0.1 : Double.isNaN(more);
      if (model.place < end && !out) {
        answers.put(model.item, question
            ? answered(model, ability)
            : ItemAnswer.of(random.nextDouble() < right(model, ability + more)));
      }
    }
    return new StudentRecord(answers, Map.of(), Set.of());
  }

  /** How probably an answer counts as right; without a flaw, by the model. */
  private static double right(Model model, double ability) {
    if (model.flaw == null) {
      return model.right(ability);
    }
    return switch (model.flaw) {
      case WRONG_KEY -> model.right(ability);
      case AMBIGUOUS -> 0.35 + 0.3 * Math.abs(model.b % 1);
      case NEGATIVE -> 1 / (1 + Math.exp(model.a * (ability - model.b / 2)));
      case NOBODY_FAILS -> 0.998;
      case EVERYBODY_FAILS -> 0.02;
    };
  }

  private ItemAnswer answered(Model model, double ability) {
    int choice = model.key;
    if (random.nextDouble() >= right(model, ability)) {
      choice = wrong(model);
    }
    int key = model.flaw == Flaw.WRONG_KEY ? (model.key + 1) % model.choices.length : model.key;
    return new ItemAnswer(choice == key, choice + 1);
  }

  /** One of the other choices, by how attractive each is. */
  private int wrong(Model model) {
    double sum = -model.choices[model.key];
    for (double weight : model.choices) {
      sum += weight;
    }
    double drawn = random.nextDouble() * sum;
    int choice = -1;
    do {
      choice++;
      drawn -= choice == model.key ? 0 : model.choices[choice];
    } while (drawn > 0 || choice == model.key);
    return choice;
  }

  public List<StudentRecord> students() {
    return students;
  }

  /** The items with a flaw. */
  public Map<TestItem, Flaw> planted() {
    Map<TestItem, Flaw> planted = new TreeMap<>();
    models.stream().filter(model -> model.flaw != null)
        .forEach(model -> planted.put(model.item, model.flaw));
    return planted;
  }

  int size() {
    return models.size();
  }
}
