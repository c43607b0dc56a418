package nnbook.course.certify.wire;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nnbook.engine.random.SeededRandom;
import nnbook.platform.ChapterName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whatever comes from a child is a value, an exception of the list, or the end of the check. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgedMessageTest {
  private static final int FORGERIES = 4_000;

  @Test
  void damaged_values_are_values_or_refused() throws Exception {
    int refused = 0;
    for (long seed = 1; seed <= FORGERIES; seed++) {
      SeededRandom random = new SeededRandom(seed);
      TwoSides sides = new TwoSides();
      sides.fromJudge(new Object[] {new double[3], new ArrayList<>(List.of(1))});
      byte[] message = sides.fromChild(new RandomGraph(seed % 50).values(4));
      try {
        sides.toJudge(damaged(message, random));
      } catch (WireException e) {
        refused++;
      }
    }
    assertTrue(refused > FORGERIES / 2, refused + " were refused");
  }

  private static byte[] damaged(byte[] message, SeededRandom random) {
    byte[] damaged = message.clone();
    for (int n = random.nextInt(4); n >= 0; n--) {
      damaged[random.nextInt(damaged.length)] =
          (byte) (random.nextInt(3) == 0 ? 255 : random.nextInt(256));
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(damaged, random.nextInt(damaged.length + 9))
        : damaged;
  }

  @Test
  void no_forged_answer_is_more_than_a_value_an_exception_or_the_end() throws Exception {
    for (long seed = 1; seed <= FORGERIES; seed++) {
      SeededRandom random = new SeededRandom(seed);
      Object[] end = new Object[1];
      Caller caller = caller(answers(random), end);
      Throwable thrown = null;
      try {
        Object value =
            caller.call("f", new Class<?>[0], double[].class, new Object[] {new double[2]});
        assertTrue(value == null || value instanceof double[]);
      } catch (Throwable e) {
        thrown = e;
      }
      if (thrown instanceof CallBroken) {
        assertInstanceOf(IOException.class, end[0]);
      } else if (thrown != null && !(thrown instanceof NotHandedOver)) {
        String name = thrown.getClass().getName();
        assertTrue(name.startsWith("java.") || name.startsWith("nnbook.engine."), name);
        for (StackTraceElement frame : thrown.getStackTrace()) {
          assertTrue(ChapterName.holdsClass(frame.getClassName()), frame.toString());
        }
      }
    }
  }

  private static Caller caller(byte[] bytes, Object[] end) throws ClassNotFoundException {
    FrameStream frames =
        new FrameStream(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream(), 1 << 20);
    return new Caller(
        frames,
        SampleExercise.class.getClassLoader(),
        StubType.inside(SampleExercise.class),
        (kind, texts) -> { },
        e -> end[0] = e);
  }

  /** One to three messages of any kind, the last of which is often an answer. */
  private static byte[] answers(SeededRandom random) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (int n = random.nextInt(3); n >= 0; n--) {
      byte[] body = body(random);
      MessageKind[] kinds = MessageKind.values();
      MessageKind kind =
          random.nextInt(2) == 0 ? MessageKind.RESULT : kinds[random.nextInt(kinds.length)];
      out.writeInt(random.nextInt(9) == 0 ? random.nextInt(1 << 21) : body.length);
      out.writeByte(random.nextInt(20) == 0 ? 200 : kind.ordinal());
      out.write(body);
    }
    return bytes.toByteArray();
  }

  private static byte[] body(SeededRandom random) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    TwoSides sides = new TwoSides();
    int kind = random.nextInt(4);
    out.writeByte(kind);
    if (kind != 0) {
      out.writeInt(random.nextInt(3));
      ThrownIo.write(new IllegalStateException("forged", new Error()), out);
    }
    out.write(sides.fromChild(new Object[] {new double[] {random.nextDouble()}}));
    return random.nextInt(2) == 0 ? bytes.toByteArray() : damaged(bytes.toByteArray(), random);
  }

  @Test
  void a_few_bytes_do_not_take_much_memory() {
    byte[] message = new byte[26];
    message[0] = GraphWriter.MAKE;
    int array = new TwoSides().judgeCarriers.place(new double[0]);
    message[4] = (byte) array;
    message[8] = 3;
    byte[] parts = {4, 0, 0, 0, 7, 4, 0, 0, 0, 1, 4, 0x7f, -1, -1, -1};
    System.arraycopy(parts, 0, message, 9, parts.length);
    assertThrows(WireException.class, () -> new TwoSides().toJudge(message));
  }
}
