package nnbook.book.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Chapters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "z_j = \\sum_{i=1}^{n} w_{ji} a_i + b_j ~ zⱼ = Σᵢ₌₁ⁿ wⱼᵢ aᵢ + bⱼ",
        "\\frac{a}{b} ~ a/b",
        "\\frac{f(z + h) - f(z)}{h} ~ (f(z + h) − f(z))/h",
        "\\frac{1}{1 + e^{-z}} ~ 1/(1 + e⁻ᶻ)",
        "\\tfrac{1}{2} \\sum_j (y_j - a_j)^2 ~ 1/2 Σⱼ (yⱼ − aⱼ)²",
        "|z| / \\lVert w \\rVert ~ |z| / ‖w‖",
        "\\frac{a}{2h} ~ a/(2h)",
        "\\frac{e^{-z}}{w_{ji}} ~ e⁻ᶻ/wⱼᵢ",
        "\\tanh'(z) ~ tanh′(z)",
        "z=Wa+b ~ z = Wa + b",
        "f(-x)=-f(x) ~ f(−x) = −f(x)",
        "a=-1-2 ~ a = −1 − 2",
        "(784+1)\\cdot 30 ~ (784 + 1) · 30",
        "\\sqrt{w_1^2 + w_2^2} ~ √(w₁² + w₂²)",
        "\\sqrt{2} ~ √2",
        "g'(z) = \\sigma(z)\\,(1 - \\sigma(z)) ~ g′(z) = σ(z) (1 − σ(z))",
        "A = g(Z), \\quad Z = A W^{\\top} + \\mathbf{1} b^{\\top} ~ A = g(Z),   Z = A Wᵀ + 1 bᵀ",
        "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix} ~ [1   2; 3   4]",
        "\\underset{[2 \\times 3]}{W} ~ W [2 × 3]",
        "\\max(0, z) ~ max(0, z)",
        "\\ln z \\le \\infty ~ ln z ≤ ∞",
        "\\text{if } z > 0 ~ if z > 0",
        "\\hat{y} \\neq y ~ ŷ ≠ y",
        "\\mathrm{ReLU}(x-0) ~ ReLU(x − 0)",
        "x^{l-1} ~ xˡ⁻¹",
        "W_{out} ~ Wₒᵤₜ",
        "a_W ~ a_W",
        "x^{QX} ~ x^(QX)",
        "\\left( a \\right) ~ ( a )",
        "[\\,z > 0\\,] ~ [ z > 0 ]",
        "2.8 \\cdot 10^{-17} ~ 2.8 · 10⁻¹⁷",
        "\\{0, 1\\} ~ {0, 1}",
        "\\partial L / \\partial w ~ ∂L / ∂w",
        "\\frac{\\partial L}{\\partial w_{ji}} ~ ∂L/∂wⱼᵢ",
        "\\nabla_W L ~ ∇_W L",
        "z(0,1) + z(1,0) ~ z(0, 1) + z(1, 0)",
        "23{,}550+310=23{,}860 ~ 23,550 + 310 = 23,860",
        "\\frac12(w_1^2+25w_2^2) ~ 1/2(w₁² + 25w₂²)",
      })
  void formulas_become_readable(String latex, String text) {
    assertEquals(text, LatexText.of(latex).replace("y\u0302", "ŷ"));
  }

  @Test
  void rows_of_an_alignment_are_lines() {
    assertEquals(
        "a = b\nc = d",
        LatexText.of("\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}").replaceAll(" +", " "));
  }

  private static List<String> formulasOfTheBook() throws IOException {
    Pattern formula = Pattern.compile("stem:\\[(.*?(?<!\\\\))]|(?s:\\+{4}\\n(.*?)\\n\\+{4})");
    List<String> formulas = new ArrayList<>();
    for (Path file : Chapters.all(Home.folder())) {
      Matcher matcher = formula.matcher(Files.readString(file));
      while (matcher.find()) {
        String latex = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        formulas.add(latex.replace("\\]", "]"));
      }
    }
    return formulas;
  }

  @Test
  void no_formula_of_the_book_keeps_a_backslash_or_brace_of_latex() throws IOException {
    List<String> left = formulasOfTheBook().stream().filter(latex -> {
      String text = LatexText.of(latex);
      return text.contains("\\") || text.contains("begin");
    }).toList();
    assertEquals(List.of(), left);
  }

  @Test
  void no_formula_of_the_book_loses_a_plus() throws IOException {
    for (String latex : formulasOfTheBook()) {
      long pluses = count("[+]", latex);
      assertEquals(pluses, count("[+₊⁺]", LatexText.of(latex)), latex);
      assertEquals(pluses, count("\\bplus\\b(?! or)", FormulaWords.of(latex)), latex);
    }
  }

  private static long count(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
