package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import nnbook.web.aot.SharedWasm;
import nnbook.web.aot.StepsInWasm;
import nnbook.web.figure.PlaygroundSteps;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The playground's training and one of nodes that are objects, in turns in one tab. Speeds are
 * printed, by the time of the page's thread, so that other programs change them little; the loss
 * has to have the bits that it has on a JVM.
 */
@Tag("slow")
@ExtendWith(InChromium.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaygroundSpeedTest {
  private static final int POINTS = 200;
  private static final int EPOCHS = 500;
  private static final int WARM_UP = 6;
  private static final int ROUNDS = 5;
  private static final List<String> TRAININGS = List.of("nodes", "engine");
  private static final String LOAD = """
      TeaVM.wasmGC.load(Uint8Array.from(atob(steps), (c) => c.charCodeAt(0))).then((module) => {
        const nodes = {};
        window.trainings = { engine: module.exports.train,
          nodes: (g, epochs) => (nodes[g] ??= nodeByNode(g))(epochs) };
        done('ready');
      }, (fault) => done(String(fault)));""";

  @TempDir private static Path folder;

  private final Chromium browser;

  PlaygroundSpeedTest(Chromium browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void write() throws IOException {
    Files.write(folder.resolve("runtime.js"), SharedWasm.runtime());
    try (InputStream script = PlaygroundSpeedTest.class.getResourceAsStream("node-by-node.js")) {
      Files.write(folder.resolve("node-by-node.js"), script.readAllBytes());
    }
    Files.writeString(folder.resolve("steps.js"),
        "var steps = '" + Base64.getEncoder().encodeToString(StepsInWasm.build()) + "';",
        StandardCharsets.US_ASCII);
    Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><script src=runtime.js></script>"
        + "<script src=node-by-node.js></script><script src=steps.js></script>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tanh", "relu"})
  void trains_on_a_jvm_and_in_the_page_alike(String activation) {
    browser.open(folder.resolve("page.html").toUri());
    assertEquals("ready", browser.runLater(LOAD));
    browser.countThreadTime();
    double[][] speeds = new double[TRAININGS.size()][ROUNDS];
    double loss = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (int i = 0; i < speeds.length; i++) {
        double begun = browser.threadTime();
        loss = ((Number) browser.run("return trainings[arguments[0]](arguments[1], arguments[2])",
            TRAININGS.get(i), activation, EPOCHS)).doubleValue();
        if (round >= 0) {
          speeds[i][round] = POINTS * EPOCHS / (browser.threadTime() - begun);
        }
      }
    }
    print(activation, speeds[0], speeds[1]);
    assertEquals(new PlaygroundSteps(activation).train((WARM_UP + ROUNDS) * EPOCHS), loss);
  }

  private static void print(String activation, double[] nodes, double[] engine) {
    Arrays.sort(nodes);
    Arrays.sort(engine);
    System.out.printf(Locale.ROOT, "2-8-8-1, %s, batches of 10: %,.0f (%,.0f to %,.0f) examples a"
            + " second, node by node %,.0f (%,.0f to %,.0f), %.2f times%n", activation,
        engine[ROUNDS / 2], engine[0], engine[ROUNDS - 1],
        nodes[ROUNDS / 2], nodes[0], nodes[ROUNDS - 1],
        engine[ROUNDS / 2] / nodes[ROUNDS / 2]);
  }
}
