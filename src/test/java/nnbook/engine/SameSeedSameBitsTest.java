package nnbook.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nnbook.platform.ClassPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same seed gives the same bits on every version of Java, interpreted or compiled. */
@Tag("jdk")
@Tag("long")
class SameSeedSameBitsTest {
  private static final String PINNED = """
      math f21f8e45668ba457f96e8faeadd9bad4973ad360e0eb94c2b479a697e16c0fb3
      forward 219374d12305379fb7b1b28d9550fc1ff79fd78f9489ae4db3fecd42fea4f899
      training b9c690b01d1504519d867c1e33323f00235f8ce62aa649922b46cd2cb3cb9745
      letters 74448011163f201c15d90af03a39b7dcfe5e8d3dabf2a5fb35f49c3bbba10834
      toy f25e3774f6249c72eedbc858dddcf348a894edee50f4a43a9287a77243f5a0f9
      explain 89eabb66f6ba51e8ecd01f6c4f38902a93e3eaeacf9e1bd35b75d51e5d88fa53
      """;

  @Test
  void in_this_jvm() {
    assertEquals(PINNED, EngineBits.hashes());
  }

  /** A network knows nothing of another that is trained at the same time. */
  @Test
  void on_several_threads_at_once() {
    assertEquals(List.of(LettersBits.hash()), IntStream.range(0, 8).parallel()
        .mapToObj(k -> LettersBits.hash()).distinct().toList());
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
