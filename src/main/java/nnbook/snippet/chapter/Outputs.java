package nnbook.snippet.chapter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rewrites the output blocks of a chapter and nothing else. */
final class Outputs {
  private Outputs() {}

  static String rewrite(
      SourceText source, List<Block.Snippet> snippets, Map<Integer, String> outputs) {
    StringBuilder text = new StringBuilder();
    int next = 1;
    for (Block.Snippet snippet : snippets) {
      String wanted = outputs.get(snippet.index());
      Optional<Block.Output> now = snippet.output();
      if (wanted == null || wanted.equals(now.map(Block.Output::text).orElse(""))) {
        continue;
      }
      int codeEnd = snippet.lines().last();
      source.append(text, next, codeEnd);
      next = 1 + now.map(output -> output.lines().last()).orElse(codeEnd);
      if (!wanted.isEmpty()) {
        int from = now.isPresent() ? now.get().lines().first() : codeEnd + 1;
        source.append(text, codeEnd + 1, from - 1);
        boolean attached = now.isEmpty() && isAttached(source, snippet);
        String mark = "[" + BlockMark.OUTPUT.selector() + "]\n";
        block(text, source.end(), (attached ? "+\n" : "") + mark, wanted);
      }
    }
    source.append(text, next, source.lines().size());
    return text.toString();
  }

  /** True for a snippet that a lone plus sign joins to a list item: its output needs one too. */
  private static boolean isAttached(SourceText source, Block.Snippet snippet) {
    int before = snippet.lines().first() - 2;
    return before >= 0 && source.lines().get(before).equals("+");
  }

  private static void block(StringBuilder text, String end, String head, String output) {
    String dots = "....";
    while (output.lines().toList().contains(dots)) {
      dots += ".";
    }
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(end);
    }
    text.append((head + dots + "\n" + output + "\n" + dots + "\n").replace("\n", end));
  }
}
