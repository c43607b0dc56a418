package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * The rules of the puzzle in the page's script are those of PuzzleOrdersTest: the orders of
 * puzzle-orders.json get the same verdicts.
 */
@WithChromium
class PuzzleScriptTest {
  private static final String VERDICTS = """
      const differences = [];
      for (const { puzzle, lines, orders } of JSON.parse(arguments[0])) {
        const all = lines.map((line) => ({
          ...line,
          number: String(line.number),
          parent: String(line.parent),
          needs: line.needs.map((way) => way.map(String)),
          why: line.why || undefined,
        }));
        for (const { order, right, fault } of orders) {
          const made = new nnbook.PuzzleOrder(all);
          let found = '';
          order.find((index, at) => {
            const twice = order.indexOf(index) < at; // the page takes a line from what is left
            found = twice ? 'twice' : made.add(all[index]);
            return found;
          });
          found = found.replace(/[A-Z]/g, (letter) => '_' + letter.toLowerCase());
          if (made.placed.length !== right || found !== fault) {
            differences.push(`${puzzle} [${order}]: ${made.placed.length} ${found}`);
          }
        }
      }
      return differences.join('\\n');
      """;

  private final Chromium browser;

  PuzzleScriptTest(Chromium browser) {
    this.browser = browser;
  }

  @Test
  void each_order_gets_the_verdict_that_it_gets_in_java() throws IOException {
    String script = "const nnbook = {};\n" + resource("/nnbook/book/puzzle.js") + VERDICTS;
    assertEquals("", browser.run(script, resource("/nnbook/grader/puzzle-orders.json")));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PuzzleScriptTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
