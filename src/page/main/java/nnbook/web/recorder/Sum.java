package nnbook.web.recorder;

import java.util.List;

/**
 * An expression with numbers put in.
 *
 * @param source {@code z + w[i] * a[i]}, as it stands in the code, but for {@code +=}
 * @param text {@code 0.5 + 0.8 · 1}
 * @param result {@code 1.3}; empty where the line has not come to it
 * @param parts each with its own result, {@code w[0] → 0.8}
 */
public record Sum(String source, String text, String result, List<String> parts) {
  @Override
  public String toString() {
    return result.isEmpty() ? text : text + " → " + result;
  }
}
