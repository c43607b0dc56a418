package nnbook.book.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.platform.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExerciseWordsTest {
  private static final List<Exercise> BOOK =
      ExerciseCatalog.of(Path.of("exercises")).all();

  @Test
  void each_exercise_has_a_title_of_its_own() {
    Set<String> titles = new HashSet<>();
    for (Exercise exercise : BOOK) {
      String title = ExerciseWords.title(exercise);
      assertTrue(titles.add(title), title);
      assertFalse(title.equals(exercise.name()) || title.isBlank(), exercise.id());
    }
    assertEquals(BOOK.size(), titles.size());
  }

  @Test
  void no_title_is_left_over() {
    Set<String> ids = BOOK.stream().map(Exercise::id).collect(Collectors.toSet());
    Map<String, String> all = Messages.of("exercises").all();
    assertEquals(List.of(), all.keySet().stream()
        .filter(key -> !ids.contains(key.replaceFirst("\\.formulas$", ""))).toList());
    assertEquals(BOOK.size(), all.keySet().stream().filter(ids::contains).count());
  }

  @Test
  void each_formula_stands_in_its_task_and_is_set() {
    for (Exercise exercise : BOOK) {
      for (String formula : ExerciseWords.formulas(exercise.id())) {
        String place = exercise.id() + ": " + formula;
        assertTrue(ExerciseWords.place(formula).matcher(exercise.task()).find(), place);
        assertTrue(ExerciseWords.latex(formula).isPresent(), place);
        assertFalse(ExerciseWords.latex(formula).orElseThrow().matches(".*\\+\\S.*"), place);
      }
    }
  }

  @Test
  void a_name_without_a_title_becomes_words() {
    assertEquals("Weighted input", ExerciseWords.spelled("WeightedInput"));
    assertEquals("NOR gate", ExerciseWords.spelled("NorGate"));
    assertEquals("ReLU interpolant", ExerciseWords.spelled("ReluInterpolant"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "z = w₁a₁ + … + wₙaₙ + b | z=w_{1}a_{1}+ \\ldots + w_{n}a_{n}+ b",
    "σ(z) = 1 / (1 + e⁻ᶻ) | \\sigma (z)=1/(1+ e^{-z})",
    "−(y ln p + 1.5) | -(y\\ln p+ 1.5)",
    "∂L/∂wⱼᵢ = δⱼ · aᵢ | \\partial L/\\partial w_{ji}=\\delta _{j}\\cdot a_{i}",
    "½ (a − y)² | \\tfrac{1}{2} (a-y)^{2}",
    "x₁ = intercept | x_{1}=\\mathrm{intercept}"})
  void a_formula_becomes_latex(String plain, String latex) {
    assertEquals(latex, ExerciseWords.latex(plain).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"√s", "max(0, z)", "Aᵀ", "x ⊗ y", "a_i", "w[0]", "{1}", "p ∈ P", "\\x"})
  void what_is_not_known_stays(String plain) {
    assertEquals(Optional.empty(), ExerciseWords.latex(plain));
    assertEquals(plain + " is", ExerciseWords.withFormulas(plain + " is", List.of(plain)));
  }

  @Test
  void only_whole_formulas_outside_of_code_are_set() {
    List<String> formula = List.of("p = σ(z)");
    assertEquals("with stem:[p=\\sigma (z)].",
        ExerciseWords.withFormulas("with p =\nσ(z).", formula));
    assertEquals("`p = σ(z)` and xp = σ(z)",
        ExerciseWords.withFormulas("`p = σ(z)` and xp = σ(z)", formula));
  }
}
