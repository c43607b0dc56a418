package nnbook.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nnbook.platform.ClassPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same seed gives the same bits on every version of Java, interpreted or compiled. */
class SameSeedSameBitsTest {
  private static final String PINNED = """
      forward 6fc3f5b17ccb07d380003d2e2ebca8726933dd8e64d9cf8cd086a771b07a482f
      training 7ec7d56c4e15e8715dfe220f12a3324c55443c92597f970565675d5da49d3736
      toy ae4c67db0fb24fb556a0b7582b5dd4ad45653be5157333cbedde4fcda25cfeff
      explain f878a40869b3a96c0b2f69d74d262f2a3bfb9de9faa201f857658d9793ba28a9
      """;

  @Test
  void in_this_jvm() {
    assertEquals(PINNED, EngineBits.hashes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:+TieredCompilation"})
  void in_a_jvm_that_compiles_differently(String option) throws Exception {
    assertEquals(PINNED, run(option));
  }

  private static String run(String option) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", option, "-cp", ClassPath.current()));
    command.add(EngineBits.class.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
