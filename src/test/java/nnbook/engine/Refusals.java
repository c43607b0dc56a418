package nnbook.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.function.Executable;

/** What the engine says when it refuses: place, argument, what it must be, what it was. */
public final class Refusals {
  private static final Pattern FORM = Pattern.compile(
      "[A-Z]\\w*(\\.\\w+)?(, line \\d+)?: .+ must .+, (was|did) .+", Pattern.DOTALL);

  private Refusals() {}

  /** The call is refused as a wrong argument, with exactly this text, which has the form. */
  public static void assertRefused(String text, Executable call) {
    assertRefused(IllegalArgumentException.class, text, call);
  }

  public static void assertRefused(
      Class<? extends RuntimeException> kind, String text, Executable call) {
    String message = assertThrows(kind, call).getMessage();
    assertEquals(text, message);
    assertTrue(FORM.matcher(message).matches(), message);
  }

  /** The text goes on after this beginning. */
  public static void assertRefusedWith(String beginning, Executable call) {
    String message = assertThrows(IllegalArgumentException.class, call).getMessage();
    assertTrue(message.startsWith(beginning), message);
    assertTrue(FORM.matcher(message).matches(), message);
  }

  public static void assertIndex(String text, Executable call) {
    assertRefused(IndexOutOfBoundsException.class, text, call);
  }

  /** {@code assertNull("Dense.of: weights", …)}. */
  public static void assertNull(String what, Executable call) {
    assertRefused(NullPointerException.class, what + " must be given, was null", call);
  }
}
