package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nnbook.cli.bench.BenchFigure;
import nnbook.cli.bench.BenchProgressTest;
import nnbook.platform.ExitCode;
import nnbook.plot.Figures;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BenchCommandTest extends CommandsInTestHome {
  private static Element parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg))).getDocumentElement();
  }

  private static void assertFigure(String svg, String... texts) throws Exception {
    Element root = parsed(svg);
    assertEquals("svg", root.getTagName());
    for (String text : texts) {
      assertTrue(root.getTextContent().contains(text), text + " in " + svg);
    }
  }

  @Tag("long")
  @Test
  void the_ladder_is_climbed_in_another_jvm_and_drawn() throws Exception {
    String out = run(0, "bench", "--seconds", "0.001", "--threads", "2");
    for (String name : List.of("nested loops  ", "textbook engine  ", "row order  ",
        "four-row plain  ",
        "vector  ", "vector, 2 threads  ", "Measured peak of one core")) {
      assertTrue(out.contains(name), name + " in " + out);
    }
    assertFalse((out + err).contains("WARNING"), out + err);
    Path figure = home.resolve(".nnbook/bench.svg");
    assertTrue(out.endsWith("The picture is in " + figure + "\n"), out);
    assertFigure(Files.readString(figure), "nested loops", "vector, 2 threads", "GFLOP/s");
  }

  @Tag("long")
  @Test
  void as_json_nothing_else_is_printed() throws IOException {
    Path figure = home.resolve("my ladder.svg");
    String out = run(0,
        "bench", "--json", "--seconds", "0.001", "--threads", "1", "--figure", figure.toString());
    String number = "\\d+\\.\\d+(E-?\\d+)?";
    String rung = "\\{\"rung\": \"[^\"]+\", \"threads\": 1, \"samplesPerSecond\": " + number
        + ", \"times\": " + number + ", \"gigaflops\": " + number
        + ", \"shareOfPeak\": " + number + "}";
    assertTrue(
        out.matches("\\{\"peak\": " + number + ", \"rungs\": \\[" + rung + "(,\n   " + rung
            + "){4}], \"figure\": \"[^\"]+my ladder.svg\"}\n"), out);
    assertEquals("", err.toString());
    assertTrue(Files.exists(figure));
  }

  @ParameterizedTest
  @CsvSource({
    "--threads, 0, --threads must be a whole number from 1 to 256",
    "--threads, 257, --threads must be",
    "--threads, two, is not a whole number",
    "--seconds, 0, --seconds must be more than 0 and at most 60.",
    "--seconds, 61, --seconds must be",
    "--seconds, NaN, --seconds must be",
  })
  void wrong_values_are_refused(String option, String value, String sentence) {
    assertEquals("", run(ExitCode.USAGE.code(), "bench", option, value));
    assertTrue(err.toString().contains(sentence), err::toString);
    assertFalse(err.toString().contains("\tat "), err::toString);
  }

  @Test
  void the_figure_tells_what_is_drawn_with_and_without_a_peak() throws Exception {
    String svg = Figures.file(BenchFigure.of(BenchProgressTest.complete("250")));
    assertFigure(svg, "vector, 2 threads: 40 times as fast as nested loops.", "40×",
        "nested loops 4.1; vector, 2 threads 164. One core could do 250.",
        "the most that its cores could do", "prefers-color-scheme: dark");
    String without = Figures.file(BenchFigure.of(BenchProgressTest.complete("")));
    assertFigure(without, "nested loops 4.1; vector, 2 threads 164.");
    assertFalse(without.contains("its cores could do"), without);
  }
}
